package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.DatabaseTable;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One table of the database: its columns as the migrations leave them, and where the models see it
 * otherwise.
 *
 * <p>Types aren't compared, since migrations and models write them in different languages. A model
 * that never writes null into a column that takes it is stricter than it must be, and fits.
 */
final class TableSection {

    private final DatabaseTable table;
    private final Map<String, Column> migrated;
    private final Map<String, Column> modelled;

    TableSection(DatabaseTable table) {
        this.table = table;
        this.migrated = columns(table.migrations());
        this.modelled = columns(table.models());
    }

    void write(MarkdownText text) {
        List<Table> descriptions = new ArrayList<>(table.migrations());
        descriptions.addAll(table.models());
        text.heading(3, Markup.code(table.name()));
        text.paragraph(
                "Described by "
                        + descriptions.stream()
                                .map(TableSection::description)
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".");
        Map<String, Column> all = new LinkedHashMap<>(migrated);
        modelled.forEach(all::putIfAbsent);
        MarkdownTable columns =
                new MarkdownTable(
                        "Column", "Type", "Null", "Primary key", "References", "Models say");
        all.forEach((key, column) -> row(columns, key, column));
        text.table(columns);
    }

    private void row(MarkdownTable columns, String key, Column column) {
        columns.row(
                Markup.code(column.name()),
                Markup.code(column.type()),
                column.nullable() ? "yes" : "no",
                column.primaryKey() ? "yes" : "",
                Markup.code(column.references()),
                disagreement(migrated.get(key), modelled.get(key)));
    }

    /** What the models say otherwise; nothing where only one side describes the table. */
    private String disagreement(Column migration, Column model) {
        if (migrated.isEmpty() || modelled.isEmpty()) {
            return "";
        }
        if (model == null) {
            return "no such column";
        }
        if (migration == null) {
            return "a column that no migration adds";
        }
        List<String> otherwise = new ArrayList<>();
        if (model.primaryKey() != migration.primaryKey()) {
            otherwise.add(model.primaryKey() ? "primary key" : "not in the primary key");
        } else if (model.nullable() && !migration.nullable() && !model.primaryKey()) {
            otherwise.add("may be null");
        }
        if (!sameName(model.references(), migration.references())) {
            otherwise.add(
                    model.references().isEmpty()
                            ? "no reference"
                            : "refers to " + Markup.code(model.references()));
        }
        return String.join(", ", otherwise);
    }

    /** One side may name the schema, and the other not. */
    private static boolean sameName(String one, String other) {
        String first = key(one);
        String second = key(other);
        return first.equals(second)
                || first.endsWith("." + second) && !second.isEmpty()
                || second.endsWith("." + first) && !first.isEmpty();
    }

    private static Map<String, Column> columns(List<Table> descriptions) {
        Map<String, Column> columns = new LinkedHashMap<>();
        descriptions.stream()
                .flatMap(description -> description.columns().stream())
                .forEach(column -> columns.putIfAbsent(key(column.name()), column));
        return columns;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String description(Table table) {
        return Markup.word(table.origin()) + " (" + Markup.place(table.source()) + ")";
    }
}
