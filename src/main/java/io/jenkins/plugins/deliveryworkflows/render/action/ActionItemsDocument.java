package io.jenkins.plugins.deliveryworkflows.render.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.action.ActionItemRows;
import io.jenkins.plugins.deliveryworkflows.analysis.action.Cause;
import io.jenkins.plugins.deliveryworkflows.analysis.action.Causes;
import io.jenkins.plugins.deliveryworkflows.analysis.action.MissingRunbookCauses;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.document.table.TableColumn;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One row for everything that somebody has to do, kept until its cause is gone. */
public final class ActionItemsDocument {

    /** The pack's id. */
    public static final String PACK = "action-items";

    private final Project project;
    private final Causes causes;
    private final Causes concerned;
    private final Instant now;
    private final ActionItemRows stored;

    private ActionItemsDocument(Project project, Causes causes, Causes concerned, Instant now) {
        this.project = project;
        this.causes = causes;
        this.concerned = concerned;
        this.now = now;
        this.stored = ActionItemRows.of(project);
    }

    /**
     * The document with a row for each cause.
     *
     * @param now from which the days until a new item is due are counted
     */
    public static Rendered.Markdown of(Project project, Causes causes, Instant now) {
        return of(project, causes, causes, now);
    }

    /**
     * The document with a row for each of those causes that concern somebody now.
     *
     * @param causes all of them: the row of one that doesn't concern anybody now isn't over
     */
    public static Rendered.Markdown of(
            Project project, Causes causes, Causes concerned, Instant now) {
        return new ActionItemsDocument(project, causes, concerned, now).render();
    }

    private Rendered.Markdown render() {
        List<List<String>> rows = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (StoredTable.Row row : stored.rows()) {
            if (ActionItemRows.isOurs(row.id()) && causes.of(row.id()).isEmpty()) {
                if (isReplaced(row)) {
                    replaced.add(row.id());
                } else {
                    rows.add(ended(row));
                }
            }
        }
        concerned.all().values().forEach(cause -> rows.add(open(cause)));
        return new DocumentBuilder(ActionItemRows.PATH, PACK, "Action items")
                .paragraph(
                        "A row is closed when its cause is gone, and opened again when the cause is back. "
                                + "`Owner` and `Due` are yours once they are filled.")
                .table(new TableContent(ActionItemRows.TABLE, columns(), rows, replaced))
                .build();
    }

    /** A runbook that is drafted asks by its own questions from then on. */
    private boolean isReplaced(StoredTable.Row row) {
        return stored.cell(row, "Source").equals(MissingRunbookCauses.SOURCE)
                && stored.cell(row, "Status").equals("open");
    }

    private static List<TableColumn> columns() {
        return List.of(
                TableColumn.tool("ID"),
                TableColumn.tool("Title"),
                TableColumn.tool("Severity"),
                TableColumn.shared("Owner"),
                TableColumn.tool("Status"),
                TableColumn.tool("Source"),
                TableColumn.tool("Where"),
                TableColumn.shared("Due"));
    }

    private List<String> open(Cause cause) {
        return List.of(
                cause.id(),
                Markup.plain(cause.title()),
                cause.severity().name(),
                QuestionOwner.of(cause.owner()),
                stored.row(cause.id()).map(this::status).orElse("open"),
                cause.source(),
                where(cause),
                due(cause));
    }

    /** A person says how far it is; only that it is over isn't theirs to say. */
    private String status(StoredTable.Row row) {
        String status = stored.cell(row, "Status");
        boolean ours = ActionItemRows.saysNothing(status) || ActionItemRows.isEnded(status);
        return ours ? "open" : status;
    }

    private List<String> ended(StoredTable.Row row) {
        String status = stored.cell(row, "Status");
        return columns().stream()
                .map(
                        column ->
                                column.name().equals("Status") && !ActionItemRows.isEnded(status)
                                        ? "closed"
                                        : stored.cell(row, column.name()))
                .toList();
    }

    private static String where(Cause cause) {
        String symbols = Markup.codes(cause.symbols());
        String path = Markup.code(cause.path());
        return symbols.isEmpty() ? path : path + " " + symbols;
    }

    private String due(Cause cause) {
        var days = project.policy().dueDays(cause.severity());
        return days.isEmpty()
                ? ""
                : now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(days.getAsInt()).toString();
    }
}
