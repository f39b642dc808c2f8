package io.jenkins.plugins.deliveryworkflows.render.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.HealthCheck;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How it is found out whether a service works. */
final class HealthPart {

    private final Runbook runbook;

    HealthPart(Runbook runbook) {
        this.runbook = runbook;
    }

    String text() {
        MarkdownText text = new MarkdownText().heading(2, "Health");
        MarkdownTable table = new MarkdownTable("Check", "Asks", "Where");
        Map<String, List<HealthCheck>> alike =
                runbook.checks().stream()
                        .collect(
                                Collectors.groupingBy(
                                        check -> check.kind() + " " + check.target(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        alike.values()
                .forEach(
                        checks ->
                                table.row(
                                        Markup.word(checks.get(0).kind()),
                                        Markup.code(checks.get(0).target()),
                                        Markup.places(
                                                checks.stream()
                                                        .map(check -> check.source().path())
                                                        .map(Citation::of)
                                                        .toList())));
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
