package io.jenkins.plugins.deliveryworkflows.document.table;

import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable.Row;
import java.util.ArrayList;
import java.util.List;

/** Reads the table that follows a marker: to the next empty line. */
public final class TableReader {

    private final String text;
    private int at;
    private int line;

    private TableReader(String text, int at, int line) {
        this.text = text;
        this.at = at;
        this.line = line;
    }

    /**
     * The table of this name.
     *
     * @param at offset of the line behind the marker's line
     * @param markerLine 1-based
     */
    public static StoredTable read(String name, String text, int at, int markerLine) {
        return new TableReader(text, at, markerLine + 1).read(name, markerLine);
    }

    private StoredTable read(String name, int markerLine) {
        int behindMarker = at;
        while (at < text.length() && current().isBlank()) {
            next();
        }
        int from = at;
        String first = current();
        next();
        if (!first.contains("|") || !TableLine.isRule(current())) {
            return new StoredTable(
                    name, markerLine, List.of(), List.of(), behindMarker, behindMarker);
        }
        next();
        List<Row> rows = new ArrayList<>();
        while (at < text.length() && isRow(current())) {
            rows.add(new Row(TableLine.cells(current()), line, current()));
            next();
        }
        return new StoredTable(name, markerLine, TableLine.cells(first), rows, from, at);
    }

    /** For GFM a line without any pipe still is a row; here it is text that people go on with. */
    private static boolean isRow(String candidate) {
        return candidate.strip().startsWith("|") || candidate.contains(" | ");
    }

    private String current() {
        int end = text.indexOf('\n', at);
        String found = text.substring(Math.min(at, text.length()), end < 0 ? text.length() : end);
        return found.endsWith("\r") ? found.substring(0, found.length() - 1) : found;
    }

    private void next() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        line++;
    }
}
