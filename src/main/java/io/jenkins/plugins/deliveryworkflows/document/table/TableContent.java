package io.jenkins.plugins.deliveryworkflows.document.table;

import java.util.List;
import java.util.Set;

/**
 * A table as the product would write it now.
 *
 * @param name unique within the document, lower case with dashes
 * @param columns the first one holds the ID that rows merge by, and is the product's
 * @param rows cells as inline Markdown, one for each column; pipes and line breaks in them are made
 *     harmless here. Of a row that is stored already a person's cells are passed over
 * @param dropped IDs of stored rows to be taken away; other rows that are unknown here are kept
 */
public record TableContent(
        String name, List<TableColumn> columns, List<List<String>> rows, Set<String> dropped) {

    public TableContent {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> row.stream().map(TableLine::escaped).toList()).toList();
        dropped = Set.copyOf(dropped);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells: " + row);
            }
        }
    }

    public TableContent(String name, List<TableColumn> columns, List<List<String>> rows) {
        this(name, columns, rows, Set.of());
    }

    /** The comment that a table follows. */
    public static String marker(String name) {
        return "<!-- delivery:table " + name + " -->";
    }

    /** The marker and the table, with {@code \n} at the end. */
    public String text() {
        StringBuilder text = new StringBuilder(marker(name)).append("\n\n").append(header());
        rows.forEach(row -> text.append(TableLine.of(row)).append('\n'));
        return text.toString();
    }

    private String header() {
        List<String> names = columns.stream().map(TableColumn::name).toList();
        return TableLine.of(names) + '\n' + TableLine.rule(columns.size()) + '\n';
    }
}
