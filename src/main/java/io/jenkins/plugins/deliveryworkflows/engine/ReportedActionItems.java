package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.action.ActionItemRows;
import io.jenkins.plugins.deliveryworkflows.analysis.risk.Churn;
import io.jenkins.plugins.deliveryworkflows.document.ReadableText;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.report.model.ActionItem;
import io.jenkins.plugins.deliveryworkflows.report.model.Risk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The rows of the action items document, and which of them are late. */
final class ReportedActionItems {

    private ReportedActionItems() {}

    static List<ActionItem> of(Project project) {
        ActionItemRows rows = ActionItemRows.of(project);
        return rows.rows().stream().map(row -> item(rows, row)).toList();
    }

    /** What changes most often, and what should be done by now. */
    static Risk risk(Project project, List<ActionItem> items, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Risk(
                Churn.of(project).stream()
                        .map(file -> new Risk.Churn(file.path(), file.commits()))
                        .toList(),
                items.stream()
                        .filter(item -> !ActionItemRows.isEnded(item.status()))
                        .filter(item -> date(item.due()).filter(today::isAfter).isPresent())
                        .map(ActionItem::id)
                        .toList());
    }

    private static ActionItem item(ActionItemRows rows, StoredTable.Row row) {
        return new ActionItem(
                cell(rows, row, "ID"),
                cell(rows, row, "Title"),
                cell(rows, row, "Severity"),
                cell(rows, row, "Owner"),
                cell(rows, row, "Status"),
                cell(rows, row, "Source"),
                cell(rows, row, "Where"),
                cell(rows, row, "Due"));
    }

    private static String cell(ActionItemRows rows, StoredTable.Row row, String column) {
        return ReadableText.ofInline(rows.cell(row, column));
    }

    private static Optional<LocalDate> date(String due) {
        try {
            return Optional.of(LocalDate.parse(due));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
