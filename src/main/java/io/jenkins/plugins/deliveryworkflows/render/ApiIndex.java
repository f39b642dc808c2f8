package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.Difference.Kind;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift.Comparison;
import io.jenkins.plugins.deliveryworkflows.analysis.ModuleFolders;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** {@code docs/api/index.md}: the HTTP operations found, served or declared. */
final class ApiIndex {

    static final String PATH = "docs/api/index.md";

    private final ContextView view;
    private final ModuleFolders modules;

    ApiIndex(ContextView view) {
        this.view = view;
        this.modules = new ModuleFolders(view.facts().modules());
    }

    Rendered render() {
        List<Endpoint> endpoints = view.facts().endpoints();
        DocumentBuilder document =
                new DocumentBuilder(PATH, ContextPack.ID, "API index")
                        .paragraph(
                                "The HTTP operations found in code that uses Spring, FastAPI or"
                                        + " Express, and in OpenAPI documents. GraphQL and WebSocket"
                                        + " endpoints aren't looked for.");
        if (!endpoints.isEmpty()) {
            document.question(
                    "Access and versions",
                    view.owner(endpoints.stream().map(Endpoint::source).findFirst()),
                    "Who may call this API, how do callers prove who they are, and how are"
                            + " breaking changes announced?");
        }
        return document.block("endpoints", served())
                .block("contract", declared())
                .block("drift", drift())
                .build();
    }

    private String served() {
        MarkdownText text = new MarkdownText().heading(2, "Endpoints");
        Map<String, List<Endpoint>> groups =
                groups(
                        endpoint -> !endpoint.isDeclared(),
                        endpoint ->
                                Markup.word(endpoint.origin())
                                        + " in "
                                        + Markup.code(modules.of(endpoint.source().path())));
        if (groups.isEmpty()) {
            return text.notFound("endpoints in code that uses Spring, FastAPI or Express").text();
        }
        groups.forEach(
                (title, endpoints) ->
                        new EndpointSection("Handler", endpoints).write(text.heading(3, title)));
        return text.text();
    }

    private String declared() {
        MarkdownText text = new MarkdownText().heading(2, "Contract");
        Map<String, List<Endpoint>> groups =
                groups(
                        Endpoint::isDeclared,
                        endpoint -> "Declared in " + Markup.code(endpoint.source().path()));
        if (groups.isEmpty()) {
            return text.notFound("OpenAPI documents").text();
        }
        groups.forEach(
                (title, endpoints) ->
                        new EndpointSection("Operation", endpoints).write(text.heading(3, title)));
        return text.text();
    }

    private Map<String, List<Endpoint>> groups(
            Predicate<Endpoint> which, Function<Endpoint, String> title) {
        Map<String, List<Endpoint>> groups = new TreeMap<>();
        view.facts().endpoints().stream()
                .filter(which)
                .forEach(
                        endpoint ->
                                groups.computeIfAbsent(
                                                title.apply(endpoint), name -> new ArrayList<>())
                                        .add(endpoint));
        return groups;
    }

    private String drift() {
        MarkdownText text =
                new MarkdownText()
                        .heading(2, "Drift")
                        .table(
                                new DriftTable(view.drift())
                                        .row(Comparison.API, "see below")
                                        .table());
        new DriftSection(view.drift())
                .differences(text, "Served, but not declared", Kind.ENDPOINT_NOT_DECLARED)
                .differences(text, "Declared, but not found in the code", Kind.ENDPOINT_NOT_SERVED)
                .differences(
                        text,
                        "Contracts of which nothing was found in the code",
                        Kind.CONTRACT_NOT_SERVED);
        return text.text();
    }
}
