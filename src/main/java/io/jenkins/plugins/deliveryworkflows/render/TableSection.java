package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.DatabaseTable;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One table of the database: its columns, and on what its descriptions disagree. */
final class TableSection {

    private final DatabaseTable table;

    TableSection(DatabaseTable table) {
        this.table = table;
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
        MarkdownTable columns = new MarkdownTable("Column", "Type", "Null", "Key", "References");
        for (Column column : descriptions.get(0).columns()) {
            columns.row(
                    Markup.code(column.name()),
                    Markup.code(column.type()),
                    Markup.yes(column.nullable()),
                    Markup.yes(column.primaryKey()),
                    Markup.code(column.references()));
        }
        text.table(columns);
    }

    private static String description(Table table) {
        return Markup.word(table.origin()) + " (" + Markup.place(table.source()) + ")";
    }
}
