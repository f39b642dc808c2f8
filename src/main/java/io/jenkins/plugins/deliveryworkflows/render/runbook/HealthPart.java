package io.jenkins.plugins.deliveryworkflows.render.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.Markup;

/** How it is found out whether a service works. */
final class HealthPart {

    private final Runbook runbook;

    HealthPart(Runbook runbook) {
        this.runbook = runbook;
    }

    String text() {
        MarkdownText text = new MarkdownText().heading(2, "Health");
        MarkdownTable table = new MarkdownTable("Check", "Asks", "Where");
        runbook.checks()
                .forEach(
                        check ->
                                table.row(
                                        Markup.word(check.kind()),
                                        Markup.code(check.target()),
                                        Markup.code(check.source().path())));
        runbook.healthEndpoints()
                .forEach(
                        endpoint ->
                                table.row(
                                        "endpoint",
                                        Markup.code(endpoint.method() + " " + endpoint.path()),
                                        Markup.place(endpoint.source())));
        return table.isEmpty()
                ? text.notFound(
                                "probes, health checks of images and of Compose, endpoints called health, ready or live")
                        .text()
                : text.table(table).text();
    }
}
