package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tasks of a sprint that can't go on. */
final class BlockedTaskCauses {

    private static final String TABLE = "tasks";

    private BlockedTaskCauses() {}

    static List<Cause> of(Project project) {
        List<Cause> causes = new ArrayList<>();
        for (String path : project.otherFiles()) {
            if (path.startsWith("docs/sprint/") && path.endsWith("/Tasks.md")) {
                DocumentFile.readable(project.workspace(), path)
                        .flatMap(text -> ManagedDocument.parse(path, text).table(TABLE))
                        .ifPresent(table -> in(project, path, table, causes));
            }
        }
        return causes;
    }

    /** Whatever stands around the word: emphasis, since when, by what. */
    private static boolean isBlocked(String status) {
        return status.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT).startsWith("blocked");
    }

    private static void in(Project project, String path, StoredTable table, List<Cause> causes) {
        for (StoredTable.Row row : table.rows()) {
            if (isBlocked(table.cell(row, "Status"))) {
                String owner = table.cell(row, "Owner");
                causes.add(
                        new Cause(
                                "task " + path + ' ' + row.id(),
                                "Unblock the task " + row.id(),
                                Severity.MEDIUM,
                                owner.isEmpty() ? project.ownerOf(path) : owner,
                                "task",
                                path,
                                List.of(row.id()),
                                row.line(),
                                true));
            }
        }
    }
}
