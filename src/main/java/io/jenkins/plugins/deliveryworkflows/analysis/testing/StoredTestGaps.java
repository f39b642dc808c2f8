package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import java.util.List;
import java.util.Optional;

/** The rows of the test gaps document, as the workspace has it. */
public record StoredTestGaps(Optional<StoredTable> table) {

    public static final String PATH = "docs/testing/TestGaps.md";

    /** The name of the table. */
    public static final String TABLE = "gaps";

    /** The column in which a person says why a gap may stay. */
    public static final String REASON = "Reason";

    /** The column in which a person says until when a gap may stay. */
    public static final String EXPIRY = "Expiry";

    /** No rows where the document isn't there or can't be worked with. */
    public static StoredTestGaps of(Project project) {
        return new StoredTestGaps(
                DocumentFile.readable(project.workspace(), PATH)
                        .flatMap(text -> ManagedDocument.parse(PATH, text).table(TABLE)));
    }

    public List<StoredTable.Row> rows() {
        return table.map(StoredTable::rows).orElse(List.of());
    }

    /** A row's cell, empty where the table has no such column. */
    public String cell(StoredTable.Row row, String column) {
        return table.map(stored -> stored.cell(row, column)).orElse("");
    }

    /** Whether a person wrote into this gap's row. */
    public boolean isDecided(String id) {
        return rows().stream()
                .filter(row -> row.id().equals(id))
                .anyMatch(row -> !cell(row, REASON).isEmpty() || !cell(row, EXPIRY).isEmpty());
    }
}
