package io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads Azure, Travis CI, Bitbucket and Buildkite pipelines: files whose units are steps. */
final class StagedPipelines {

    private StagedPipelines() {}

    /** Templates, which have parameters but nothing that starts them, are parts of others. */
    static List<Pipeline> azure(SourceFile file, YamlNode root) {
        boolean runs = root.has("stages") || root.has("jobs") || root.has("steps");
        boolean starts = root.has("trigger") || root.has("pr") || root.has("schedules");
        if ((!runs && !root.has("extends")) || (root.has("parameters") && !starts)) {
            return List.of();
        }
        TreeSet<String> triggers = new TreeSet<>();
        for (String key : List.of("trigger", "pr", "schedules")) {
            if (root.has(key) && !root.get(key).text().equals("none")) {
                triggers.add(key);
            }
        }
        List<String> stages = names(root.get("stages"), "stage");
        List<String> jobs = names(root.get("jobs"), "job", "deployment");
        List<String> steps = names(root.get("steps"), "displayName");
        return List.of(
                new Pipeline(
                        file.name(),
                        "Azure Pipelines",
                        List.copyOf(triggers),
                        !stages.isEmpty() ? stages : !jobs.isEmpty() ? jobs : steps,
                        Citation.of(file.path())));
    }

    static List<Pipeline> travis(SourceFile file, YamlNode root) {
        if (!root.isMapping()) {
            return List.of();
        }
        List<String> stages = new ArrayList<>();
        for (YamlNode stage : root.get("stages").items()) {
            stages.add(stage.isMapping() ? stage.get("name").text() : stage.text());
        }
        stages.removeIf(String::isEmpty);
        YamlNode jobs = root.has("jobs") ? root.get("jobs") : root.get("matrix");
        List<String> included = names(jobs.get("include"), "stage", "name");
        return List.of(
                new Pipeline(
                        file.name(),
                        "Travis CI",
                        List.of(),
                        List.copyOf(new LinkedHashSet<>(stages.isEmpty() ? included : stages)),
                        Citation.of(file.path())));
    }

    static List<Pipeline> bitbucket(SourceFile file, YamlNode root) {
        TreeSet<String> triggers = new TreeSet<>();
        Set<String> steps = new LinkedHashSet<>();
        root.get("pipelines")
                .entries()
                .forEach(
                        (trigger, content) -> {
                            triggers.add(trigger);
                            addBitbucketSteps(content, steps);
                            content.entries()
                                    .values()
                                    .forEach(branch -> addBitbucketSteps(branch, steps));
                        });
        return triggers.isEmpty()
                ? List.of()
                : List.of(
                        new Pipeline(
                                file.name(),
                                "Bitbucket Pipelines",
                                List.copyOf(triggers),
                                List.copyOf(steps),
                                Citation.of(file.path())));
    }

    private static void addBitbucketSteps(YamlNode list, Set<String> steps) {
        for (YamlNode item : list.items()) {
            String stage = item.at("stage", "name").text();
            if (!stage.isEmpty()) {
                steps.add(stage);
            }
            addNames(item.get("step"), steps);
            YamlNode parallel = item.get("parallel");
            List<YamlNode> together =
                    parallel.has("steps") ? parallel.get("steps").items() : parallel.items();
            together.forEach(one -> addNames(one.get("step"), steps));
        }
    }

    private static void addNames(YamlNode step, Set<String> steps) {
        String name = step.get("name").text();
        if (!name.isEmpty()) {
            steps.add(name);
        }
    }

    static List<Pipeline> buildkite(SourceFile file, YamlNode root) {
        List<String> steps = names(root.get("steps"), "label", "group", "key");
        return steps.isEmpty()
                ? List.of()
                : List.of(
                        new Pipeline(
                                file.name(),
                                "Buildkite",
                                List.of(),
                                steps,
                                Citation.of(file.path())));
    }

    /** For each item the first of the keys that it has. */
    private static List<String> names(YamlNode list, String... keys) {
        List<String> names = new ArrayList<>();
        for (YamlNode item : list.items()) {
            for (String key : keys) {
                String name = item.get(key).text();
                if (!name.isEmpty()) {
                    names.add(name);
                    break;
                }
            }
        }
        return names;
    }
}
