package io.jenkins.plugins.deliveryworkflows.document.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as a document has it.
 *
 * @param line of its marker, 1-based
 * @param header the columns' names, none where no table follows the marker
 * @param rows in the order of the text
 * @param from offset of the header's line, or of the place where the table belongs
 * @param to offset behind the last row's line
 * @param byId the first row with each ID, since thousands of rows are asked for one by one
 */
public record StoredTable(
        String name,
        int line,
        List<String> header,
        List<Row> rows,
        int from,
        int to,
        Map<String, Row> byId) {

    public StoredTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        byId = Map.copyOf(byId);
    }

    StoredTable(String name, int line, List<String> header, List<Row> rows, int from, int to) {
        this(
                name,
                line,
                header,
                rows,
                from,
                to,
                rows.stream()
                        .collect(Collectors.toMap(Row::id, row -> row, (first, other) -> first)));
    }

    /** The row with this ID. */
    public Optional<Row> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A row's cell, empty where the table has no such column. */
    public String cell(Row row, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index);
    }

    /**
     * A row.
     *
     * @param cells Markdown text as written, without the white space around it
     * @param line 1-based
     * @param text the whole line as written, without its line break
     */
    public record Row(List<String> cells, int line, String text) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in the first column. */
        public String id() {
            return cells.isEmpty() ? "" : cells.get(0);
        }
    }
}
