package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.Difference.Kind;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift.Comparison;

/** Where descriptions of the system disagree, with what has no document of its own in full. */
final class DriftSummary {

    private final Drift drift;

    DriftSummary(Drift drift) {
        this.drift = drift;
    }

    String text() {
        MarkdownTable table = new MarkdownTable("Compared", "Result");
        table.row(
                "Code and API contract",
                result(
                        Comparison.API,
                        "no OpenAPI document beside code that serves endpoints",
                        "[see the API index](../api/index.md#drift)",
                        Kind.ENDPOINT_NOT_DECLARED,
                        Kind.ENDPOINT_NOT_SERVED,
                        Kind.CONTRACT_NOT_SERVED));
        table.row(
                "Variables and their declaration",
                result(
                        Comparison.CONFIGURATION,
                        "no file like `.env.example`",
                        "see below",
                        Kind.VARIABLE_NOT_DECLARED,
                        Kind.OPTIONAL_VARIABLE_NOT_DECLARED,
                        Kind.VARIABLE_NOT_USED));
        table.row(
                "Heads of each migration history",
                result(
                        Comparison.MIGRATION_HEADS,
                        "no migrations",
                        "[see the schema](../backend/database/schema.md#drift)",
                        Kind.SEVERAL_HEADS));
        table.row(
                "Models and migrations",
                result(
                        Comparison.SCHEMA,
                        "no tables described by both",
                        "[see the schema](../backend/database/schema.md#drift)",
                        Kind.TABLE_NOT_MIGRATED,
                        Kind.TABLE_WITHOUT_MODEL));
        MarkdownText text = new MarkdownText().heading(2, "Drift").table(table);
        new DriftSection(drift)
                .differences(text, "Needed, but not declared", Kind.VARIABLE_NOT_DECLARED)
                .differences(
                        text,
                        "Used with a default, and not declared",
                        Kind.OPTIONAL_VARIABLE_NOT_DECLARED)
                .differences(text, "Declared, but no use found", Kind.VARIABLE_NOT_USED);
        return text.text();
    }

    private String result(Comparison comparison, String why, String where, Kind... kinds) {
        if (!drift.compared().contains(comparison)) {
            return "not compared: " + why;
        }
        for (Kind kind : kinds) {
            if (!drift.of(kind).isEmpty()) {
                return "they differ, " + where;
            }
        }
        return "no difference";
    }
}
