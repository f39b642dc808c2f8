package io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads GitHub Actions workflows and CircleCI configurations: files whose units are jobs. */
final class HostedPipelines {

    private HostedPipelines() {}

    static List<Pipeline> github(SourceFile file, YamlNode root) {
        if (!root.has("jobs")) {
            return List.of();
        }
        String name = root.get("name").text();
        return List.of(
                new Pipeline(
                        name.isEmpty() ? file.name() : name,
                        "GitHub Actions",
                        List.copyOf(new TreeSet<>(root.get("on").words())),
                        root.get("jobs").words(),
                        Citation.of(file.path())));
    }

    /** One pipeline for each workflow; a file of jobs alone runs the one called {@code build}. */
    static List<Pipeline> circle(SourceFile file, YamlNode root) {
        List<Pipeline> pipelines = new ArrayList<>();
        root.get("workflows")
                .entries()
                .forEach(
                        (name, workflow) -> {
                            if (workflow.has("jobs")) {
                                pipelines.add(circleWorkflow(file, name, workflow));
                            }
                        });
        if (pipelines.isEmpty() && root.has("jobs")) {
            pipelines.add(
                    new Pipeline(
                            file.name(),
                            "CircleCI",
                            List.of(),
                            root.get("jobs").words(),
                            Citation.of(file.path())));
        }
        return pipelines;
    }

    private static Pipeline circleWorkflow(SourceFile file, String name, YamlNode workflow) {
        TreeSet<String> triggers = new TreeSet<>();
        workflow.get("triggers").items().forEach(trigger -> triggers.addAll(trigger.words()));
        List<String> jobs = new ArrayList<>();
        for (YamlNode job : workflow.get("jobs").items()) {
            String own =
                    job.entries().values().stream()
                            .map(options -> options.get("name").text())
                            .findFirst()
                            .orElse("");
            jobs.addAll(own.isEmpty() ? job.words() : List.of(own));
        }
        Citation source = new Citation(file.path(), "workflows." + name, workflow.line());
        return new Pipeline(name, "CircleCI", List.copyOf(triggers), jobs, source);
    }
}
