package io.jenkins.plugins.deliveryworkflows.document.table;

import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable.Row;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings a stored table up to date: rows that need no change keep their bytes. */
public final class TableMerge {

    private final StoredTable stored;
    private final TableContent content;
    private final List<String> header;

    private TableMerge(StoredTable stored, TableContent content) {
        this.stored = stored;
        this.content = content;
        header = new ArrayList<>(stored.header());
        content.columns().stream()
                .map(TableColumn::name)
                .filter(name -> !header.contains(name))
                .forEach(header::add);
    }

    /** The lines of the table, each with {@code \n}; without its marker. */
    public static String merge(StoredTable stored, TableContent content) {
        if (stored.header().isEmpty()) {
            String text = content.text();
            return text.substring(text.indexOf('\n') + 1) + "\n";
        }
        return new TableMerge(stored, content).merge();
    }

    private String merge() {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        content.rows().forEach(row -> wanted.put(row.get(0), row));
        StringBuilder text = new StringBuilder();
        text.append(TableLine.of(header)).append('\n');
        text.append(TableLine.rule(header.size())).append('\n');
        Set<String> seen = new HashSet<>();
        for (Row row : stored.rows()) {
            if (!content.dropped().contains(row.id())) {
                text.append(line(row, wanted.get(row.id()))).append('\n');
                seen.add(row.id());
            }
        }
        wanted.forEach(
                (id, row) -> {
                    if (!seen.contains(id)) {
                        text.append(TableLine.of(arranged(row))).append('\n');
                    }
                });
        return text.toString();
    }

    private String line(Row row, List<String> wanted) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < header.size()) {
            cells.add("");
        }
        List<String> before = List.copyOf(cells);
        if (wanted != null) {
            for (int i = 0; i < content.columns().size(); i++) {
                TableColumn column = content.columns().get(i);
                int at = header.indexOf(column.name());
                if (takes(column.keeper(), cells.get(at))) {
                    cells.set(at, wanted.get(i));
                }
            }
        }
        return cells.equals(before) ? row.text() : TableLine.of(cells);
    }

    private static boolean takes(Keeper keeper, String cell) {
        return keeper == Keeper.TOOL || keeper == Keeper.SHARED && namesNobody(cell);
    }

    /** An owner that the product couldn't tell is asked for again. */
    private static boolean namesNobody(String cell) {
        return cell.isEmpty() || cell.equals(CodeOwners.UNASSIGNED);
    }

    /** A new row's cells under the stored header, which may have columns of the team's own. */
    private List<String> arranged(List<String> row) {
        List<String> names = content.columns().stream().map(TableColumn::name).toList();
        return header.stream()
                .map(name -> names.contains(name) ? row.get(names.indexOf(name)) : "")
                .toList();
    }
}
