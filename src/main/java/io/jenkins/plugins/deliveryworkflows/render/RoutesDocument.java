package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.ModuleFolders;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.model.Route;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code docs/frontend/routes.md}: every page that the front ends show. */
final class RoutesDocument {

    static final String PATH = "docs/frontend/routes.md";

    private final ContextView view;

    RoutesDocument(ContextView view) {
        this.view = view;
    }

    Rendered render() {
        List<Route> routes = view.facts().routes();
        DocumentBuilder document =
                new DocumentBuilder(PATH, ContextPack.ID, "Front-end routes")
                        .paragraph("Every page, with the component that shows it.");
        if (!routes.isEmpty()) {
            document.question(
                    "Who may see what",
                    view.owner(routes.stream().map(Route::source).findFirst()),
                    "Which of the pages below are public, which need a sign-in, and which a role?");
        }
        return document.block("routes", routes()).build();
    }

    private String routes() {
        MarkdownText text = new MarkdownText().heading(2, "Routes");
        ModuleFolders modules = new ModuleFolders(view.facts().modules());
        Map<String, MarkdownTable> tables = new TreeMap<>();
        for (Route route : view.facts().routes()) {
            tables.computeIfAbsent(
                            Markup.word(route.framework())
                                    + " in "
                                    + Markup.code(modules.of(route.source().path())),
                            title -> new MarkdownTable("Path", "Shows", "Declared in"))
                    .row(
                            Markup.code(route.path()),
                            Markup.code(route.component()),
                            Markup.code(route.source().path()));
        }
        if (tables.isEmpty()) {
            return text.notFound("routes of React Router").text();
        }
        tables.forEach((title, table) -> text.heading(3, title).table(table));
        return text.text();
    }
}
