package io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads GitLab CI files: their stages, or their jobs where they declare none. */
final class GitLabPipeline {

    private static final Set<String> NO_JOB =
            Set.of(
                    "default",
                    "include",
                    "stages",
                    "variables",
                    "workflow",
                    "image",
                    "services",
                    "cache",
                    "before_script",
                    "after_script",
                    "spec");
    private static final Pattern SOURCE =
            Pattern.compile("\\$CI_PIPELINE_SOURCE\\s{0,9}==\\s{0,9}[\"']([a-z_]{1,40})[\"']");

    private GitLabPipeline() {}

    static List<Pipeline> pipelines(SourceFile file, SourceText text) {
        YamlNode root = YamlNode.document(text.toString());
        List<String> stages = root.get("stages").words();
        List<String> jobs = jobs(root);
        if (stages.isEmpty() && jobs.isEmpty() && !root.has("include")) {
            return List.of();
        }
        return List.of(
                new Pipeline(
                        file.name(),
                        "GitLab CI",
                        triggers(root, text.toString()),
                        stages.isEmpty() ? jobs : stages,
                        Citation.of(file.path())));
    }

    private static List<String> jobs(YamlNode root) {
        List<String> jobs = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : root.entries().entrySet()) {
            String name = entry.getKey();
            if (!name.startsWith(".") && !NO_JOB.contains(name) && entry.getValue().isMapping()) {
                jobs.add(name);
            }
        }
        return jobs;
    }

    private static List<String> triggers(YamlNode root, String text) {
        TreeSet<String> triggers = new TreeSet<>();
        Matcher source = SOURCE.matcher(text);
        while (source.find()) {
            triggers.add(source.group(1));
        }
        for (YamlNode job : root.entries().values()) {
            YamlNode only = job.get("only");
            triggers.addAll(only.isMapping() ? only.get("refs").words() : only.words());
        }
        return List.copyOf(triggers);
    }
}
