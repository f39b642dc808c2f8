package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import java.util.List;
import java.util.Optional;

/** The rows of the findings table in the posture document, as the workspace has it. */
public record PostureRows(List<PostureRow> rows) {

    public static final String PATH = "docs/security/posture.md";

    /** The name of the table. */
    public static final String TABLE = "findings";

    public PostureRows {
        rows = List.copyOf(rows);
    }

    /** No rows where the document isn't there or can't be worked with. */
    public static PostureRows of(Project project) {
        return DocumentFile.readable(project.workspace(), PATH)
                .map(PostureRows::in)
                .orElseGet(() -> new PostureRows(List.of()));
    }

    /** Those of a document's text. */
    public static PostureRows in(String text) {
        Optional<StoredTable> table = ManagedDocument.parse(PATH, text).table(TABLE);
        return new PostureRows(
                table.map(
                                stored ->
                                        stored.rows().stream()
                                                .filter(
                                                        row ->
                                                                row.id()
                                                                        .startsWith(
                                                                                FindingId.PREFIX))
                                                .map(row -> PostureRow.of(stored, row))
                                                .toList())
                        .orElse(List.of()));
    }

    /** The row of a finding. */
    public Optional<PostureRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
