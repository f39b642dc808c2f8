package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.Difference.Kind;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift.Comparison;

/** Where descriptions of the system disagree, with what has no document of its own in full. */
final class DriftSummary {

    private static final String IN_SCHEMA = "[see the schema](../backend/database/schema.md#drift)";

    private final Drift drift;

    DriftSummary(Drift drift) {
        this.drift = drift;
    }

    String text() {
        MarkdownText text =
                new MarkdownText()
                        .heading(2, "Drift")
                        .table(
                                new DriftTable(drift)
                                        .row(
                                                Comparison.API,
                                                "[see the API index](../api/index.md#drift)")
                                        .row(Comparison.CONFIGURATION, "see below")
                                        .row(Comparison.MIGRATION_HEADS, IN_SCHEMA)
                                        .row(Comparison.SCHEMA, IN_SCHEMA)
                                        .table());
        new DriftSection(drift)
                .differences(text, "No default seen, and not declared", Kind.VARIABLE_NOT_DECLARED)
                .differences(
                        text,
                        "Used with a default, and not declared",
                        Kind.OPTIONAL_VARIABLE_NOT_DECLARED)
                .differences(text, "Declared, but no use found", Kind.VARIABLE_NOT_USED);
        return text.text();
    }
}
