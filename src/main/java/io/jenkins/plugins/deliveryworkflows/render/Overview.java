package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.ProjectService;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Language;
import io.jenkins.plugins.deliveryworkflows.facts.model.Licence;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.model.Route;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import io.jenkins.plugins.deliveryworkflows.facts.model.TestSuite;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The system at a glance: a line for each aspect, with the document that has more. */
final class Overview {

    private final ContextView view;
    private final Facts facts;

    Overview(ContextView view) {
        this.view = view;
        this.facts = view.facts();
    }

    String text() {
        MarkdownTable table = new MarkdownTable("Aspect", "What there is", "More");
        table.row(
                "Languages",
                words(facts.languages().stream().map(Language::name)),
                "[Languages](#languages)");
        table.row("Our services", services(true), "[Services](#services)");
        table.row("Services used", services(false), "[Services](#services)");
        table.row(
                "HTTP API",
                words(facts.endpoints().stream().map(Endpoint::origin)),
                "[API index](../api/index.md)");
        table.row(
                "Pages",
                words(facts.routes().stream().map(Route::framework)),
                "[Front-end routes](../frontend/routes.md)");
        table.row(
                "Database",
                words(
                        Stream.concat(
                                facts.migrations().stream().map(Migration::tool),
                                facts.tables().stream().map(Table::origin))),
                "[Database schema](../backend/database/schema.md)");
        table.row(
                "Tests",
                words(facts.testSuites().stream().map(TestSuite::framework)),
                "[Quality gates](../development/quality-gates.md)");
        table.row(
                "Pipelines",
                words(facts.pipelines().stream().map(Pipeline::system)),
                "[Quality gates](../development/quality-gates.md)");
        table.row("Licence", licences(), "");
        return new MarkdownText()
                .heading(2, "At a glance")
                .table(table)
                .paragraph("All of it as data: [context.json](context.json).")
                .text();
    }

    private String services(boolean ours) {
        return orNotFound(
                Markup.codes(
                        view.services().stream()
                                .filter(ProjectService::deployed)
                                .map(ProjectService::service)
                                .filter(service -> service.ours() == ours)
                                .map(service -> service.name())
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private String licences() {
        return orNotFound(
                facts.licences().stream().map(Overview::licence).collect(Collectors.joining(", ")));
    }

    private static String licence(Licence licence) {
        return Markup.word(licence.id()) + " (" + Markup.code(licence.source().path()) + ")";
    }

    private static String words(Stream<String> texts) {
        Collection<String> sorted = texts.collect(Collectors.toCollection(TreeSet::new));
        return orNotFound(Markup.words(sorted));
    }

    private static String orNotFound(String markup) {
        return markup.isEmpty() ? "not found" : markup;
    }
}
