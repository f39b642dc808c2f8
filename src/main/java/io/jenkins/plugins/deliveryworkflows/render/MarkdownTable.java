package io.jenkins.plugins.deliveryworkflows.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of inline Markdown, without doubles; columns in which no row says anything are left out.
 */
public final class MarkdownTable {

    private final List<String> columns;
    private final Set<List<String>> rows = new LinkedHashSet<>();

    public MarkdownTable(String... columns) {
        this.columns = List.of(columns);
    }

    public MarkdownTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells for the columns " + columns);
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public String text() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (i == 0 || rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                shown.add(i);
            }
        }
        StringBuilder text = new StringBuilder();
        line(text, columns, shown);
        text.append("\n|").append(" --- |".repeat(shown.size()));
        for (List<String> row : rows) {
            text.append('\n');
            line(text, row, shown);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells, List<Integer> shown) {
        text.append('|');
        for (int column : shown) {
            String cell = cells.get(column).replace("|", "\\|");
            text.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
        }
    }
}
