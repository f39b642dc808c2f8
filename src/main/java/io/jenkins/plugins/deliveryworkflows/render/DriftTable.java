package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.Difference.Kind;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift.Comparison;
import java.util.List;

/** Says what was compared and what came of it, in the same words in every document. */
final class DriftTable {

    private final Drift drift;
    private final MarkdownTable table = new MarkdownTable("Compared", "Result");

    DriftTable(Drift drift) {
        this.drift = drift;
    }

    /** Adds a comparison; {@code where} leads to its differences. */
    DriftTable row(Comparison comparison, String where) {
        table.row(title(comparison), result(comparison, where));
        return this;
    }

    MarkdownTable table() {
        return table;
    }

    private String result(Comparison comparison, String where) {
        if (!drift.compared().contains(comparison)) {
            return "not compared: " + missing(comparison);
        }
        return kinds(comparison).stream().allMatch(kind -> drift.of(kind).isEmpty())
                ? "no difference"
                : "they differ, " + where;
    }

    private static String title(Comparison comparison) {
        return switch (comparison) {
            case API -> "Code and API contract";
            case CONFIGURATION -> "Variables and their declaration";
            case MIGRATION_HEADS -> "Heads of each migration history";
            case SCHEMA -> "Models and migrations";
        };
    }

    private static String missing(Comparison comparison) {
        return switch (comparison) {
            case API -> "no OpenAPI document beside code that serves endpoints";
            case CONFIGURATION -> "no file like `.env.example`";
            case MIGRATION_HEADS -> "no migrations";
            case SCHEMA -> "no tables described by both";
        };
    }

    private static List<Kind> kinds(Comparison comparison) {
        return switch (comparison) {
            case API ->
                    List.of(
                            Kind.ENDPOINT_NOT_DECLARED,
                            Kind.ENDPOINT_NOT_SERVED,
                            Kind.CONTRACT_NOT_SERVED);
            case CONFIGURATION ->
                    List.of(
                            Kind.VARIABLE_NOT_DECLARED,
                            Kind.OPTIONAL_VARIABLE_NOT_DECLARED,
                            Kind.VARIABLE_NOT_USED);
            case MIGRATION_HEADS -> List.of(Kind.SEVERAL_HEADS);
            case SCHEMA -> List.of(Kind.TABLE_NOT_MIGRATED, Kind.TABLE_WITHOUT_MODEL);
        };
    }
}
