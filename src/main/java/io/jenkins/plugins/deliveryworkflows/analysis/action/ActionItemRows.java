package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of the action items document, as the workspace has it. */
public final class ActionItemRows {

    public static final String PATH = "docs/Action_Items.md";

    /** The name of the table. */
    public static final String TABLE = "items";

    private static final Pattern OURS = Pattern.compile("AI-[0-9a-f]{8}");

    private final Optional<StoredTable> table;

    private ActionItemRows(Optional<StoredTable> table) {
        this.table = table;
    }

    /** No rows where the document isn't there or can't be worked with. */
    public static ActionItemRows of(Project project) {
        return new ActionItemRows(
                DocumentFile.readable(project.workspace(), PATH)
                        .flatMap(text -> ManagedDocument.parse(PATH, text).table(TABLE)));
    }

    /** Whether the product made the row, and not a person. */
    public static boolean isOurs(String id) {
        return OURS.matcher(id).matches();
    }

    /** Whether nothing is left to be done, by the word in the column Status. */
    public static boolean isEnded(String status) {
        return ItemStatus.isOver(status);
    }

    /** Whether the column Status doesn't say how far it is. */
    public static boolean saysNothing(String status) {
        return ItemStatus.saysNothing(status);
    }

    public List<StoredTable.Row> rows() {
        return table.map(StoredTable::rows).orElse(List.of());
    }

    public Optional<StoredTable.Row> row(String id) {
        return table.flatMap(stored -> stored.row(id));
    }

    public String cell(StoredTable.Row row, String column) {
        return table.map(stored -> stored.cell(row, column)).orElse("");
    }
}
