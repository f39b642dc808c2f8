package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.table.Keeper;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.document.table.TableColumn;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import java.util.ArrayList;
import java.util.List;

/** Compares the product's cells of a stored table with what they should say now. */
final class StoredRows {

    static final String TABLE_MISSING = "missing-table";
    static final String MISSING = "row-missing";
    static final String DIFFERS = "row-differs";
    static final String OBSOLETE = "row-obsolete";

    private StoredRows() {}

    static List<Reason> differences(String path, ManagedDocument document, TableContent content) {
        List<Reason> reasons = new ArrayList<>();
        StoredTable stored = document.table(content.name()).orElse(null);
        if (stored == null) {
            reasons.add(
                    new Reason(
                            TABLE_MISSING,
                            path + " lacks its table '" + content.name() + "'",
                            new Place(path, 0)));
            return reasons;
        }
        for (List<String> row : content.rows()) {
            String id = row.get(0);
            stored.row(id)
                    .ifPresentOrElse(
                            found -> compare(path, stored, found, content, row, reasons),
                            () -> reasons.add(missing(path, stored, content, row)));
        }
        stored.rows().stream()
                .filter(row -> content.dropped().contains(row.id()))
                .forEach(
                        row ->
                                reasons.add(
                                        new Reason(
                                                OBSOLETE,
                                                path + ": " + row.id() + " has no cause any more",
                                                new Place(path, row.line()))));
        return reasons;
    }

    private static Reason missing(
            String path, StoredTable stored, TableContent content, List<String> row) {
        String title = row.size() > 1 ? " (" + row.get(1) + ")" : "";
        return new Reason(
                MISSING,
                path + ", table '" + content.name() + "', lacks " + row.get(0) + title,
                new Place(path, stored.line()));
    }

    private static void compare(
            String path,
            StoredTable table,
            StoredTable.Row stored,
            TableContent content,
            List<String> wanted,
            List<Reason> reasons) {
        for (int i = 0; i < content.columns().size(); i++) {
            TableColumn column = content.columns().get(i);
            boolean ours = column.keeper() == Keeper.TOOL;
            if (ours && !table.cell(stored, column.name()).equals(wanted.get(i))) {
                String cell = wanted.get(i).isEmpty() ? "nothing" : "'" + wanted.get(i) + "'";
                reasons.add(
                        new Reason(
                                DIFFERS,
                                path
                                        + ": "
                                        + column.name()
                                        + " of "
                                        + stored.id()
                                        + " isn't what the sources say: "
                                        + cell
                                        + " belongs here",
                                new Place(path, stored.line())));
            }
        }
    }
}
