package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.model.QualityGate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code docs/development/quality-gates.md}: what a change has to pass. */
final class QualityGatesDocument {

    static final String PATH = "docs/development/quality-gates.md";

    private final ContextView view;
    private final Facts facts;

    QualityGatesDocument(ContextView view) {
        this.view = view;
        this.facts = view.facts();
    }

    Rendered render() {
        return new DocumentBuilder(PATH, ContextPack.ID, "Quality gates")
                .paragraph("What a change has to pass on its way to the users.")
                .question(
                        "What blocks a release",
                        view.owner(facts.pipelines().stream().map(Pipeline::source).findFirst()),
                        "Which of the checks below must be green before a release, and who may decide"
                                + " otherwise?")
                .block("tests", tests())
                .block("gates", gates())
                .block("pipelines", pipelines())
                .build();
    }

    private String tests() {
        MarkdownText text = new MarkdownText().heading(2, "Tests");
        if (facts.testSuites().isEmpty()) {
            return text.notFound("test files of known frameworks").text();
        }
        MarkdownTable table = new MarkdownTable("Framework", "Folder", "Seen in");
        facts.testSuites()
                .forEach(
                        suite ->
                                table.row(
                                        Markup.word(suite.framework()),
                                        Markup.code(suite.folder()),
                                        Markup.inside(suite.folder(), suite.source().path())));
        return text.table(table).text();
    }

    private String gates() {
        MarkdownText text = new MarkdownText().heading(2, "Checks");
        if (facts.qualityGates().isEmpty()) {
            return text.notFound("configuration of linters, formatters, type checkers, scanners")
                    .text();
        }
        Map<String, Map<String, List<Citation>>> kinds = new TreeMap<>();
        for (QualityGate gate : facts.qualityGates()) {
            kinds.computeIfAbsent(gate.kind(), kind -> new TreeMap<>())
                    .merge(gate.tool(), List.of(gate.source()), QualityGatesDocument::joined);
        }
        MarkdownTable table = new MarkdownTable("Kind", "Tool", "Configured in");
        kinds.forEach(
                (kind, tools) ->
                        tools.forEach(
                                (tool, places) ->
                                        table.row(
                                                Markup.word(kind),
                                                Markup.word(tool),
                                                Markup.places(places))));
        return text.table(table).text();
    }

    private static List<Citation> joined(List<Citation> some, List<Citation> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }

    private String pipelines() {
        MarkdownText text = new MarkdownText().heading(2, "Pipelines");
        if (facts.pipelines().isEmpty()) {
            return text.notFound("Jenkinsfiles, GitHub workflows, GitLab and other pipelines")
                    .text();
        }
        MarkdownTable table = new MarkdownTable("Pipeline", "System", "Runs on", "Stages", "File");
        facts.pipelines()
                .forEach(
                        pipeline ->
                                table.row(
                                        Markup.code(pipeline.name()),
                                        Markup.word(pipeline.system()),
                                        Markup.codes(pipeline.triggers()),
                                        pipeline.stages().stream()
                                                .map(Markup::code)
                                                .collect(Collectors.joining(" → ")),
                                        Markup.code(pipeline.source().path())));
        return text.table(table).text();
    }
}
