package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.action.ActionItemRows;
import io.jenkins.plugins.deliveryworkflows.analysis.action.Cause;
import io.jenkins.plugins.deliveryworkflows.analysis.action.Causes;
import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Explanation;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.render.action.ActionItemsDocument;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that somebody has to do has a row with owner, severity, status and due date. */
public final class ActionItemsLogged implements Criterion {

    static final String NO_OWNER = "no-owner";
    static final String NO_DUE = "no-due-date";

    private static final String RECONCILE = "delivery-workflows skill audit --mode release";

    @Override
    public String id() {
        return "action-items-logged";
    }

    /** A hotfix asks for a preventive item besides, which is decided by a check of its own. */
    @Override
    public boolean decides(String workflow) {
        return !workflow.equals("hotfix");
    }

    @Override
    public CriterionResult judge(CriterionContext context) {
        Project project = context.project();
        Decision decision = new Decision();
        ComparedRange.demand(project, decision);
        Causes all = Causes.of(project);
        Causes causes = all.of(context.inputs());
        for (Reason reason :
                StoredDocument.compare(
                        project, ActionItemsDocument.of(project, all, causes, context.now()))) {
            decision.fails(reason, StoredDocument.nextAction(project, reason, RECONCILE));
        }
        ActionItemRows rows = ActionItemRows.of(project);
        for (Cause cause : causes.all().values()) {
            Optional<StoredTable.Row> row = rows.row(cause.id());
            if (row.isPresent() && cause.introduced()) {
                check(project, cause, rows, row.get(), decision);
            }
        }
        decision.derived(causes.all().size() + " causes, each with its action item");
        return decision.result();
    }

    private static void check(
            Project project,
            Cause cause,
            ActionItemRows rows,
            StoredTable.Row row,
            Decision decision) {
        Place place = new Place(ActionItemRows.PATH, row.line());
        String owner = rows.cell(row, "Owner");
        boolean grave = cause.severity().atLeast(Severity.HIGH);
        if (OwnerCell.isBlank(owner) || grave && OwnerCell.isNobody(owner)) {
            decision.fails(
                    NO_OWNER,
                    cause.id() + " (" + cause.title() + ") has no owner",
                    place,
                    "Name an owner of " + cause.id() + " in its column Owner",
                    Project.UNASSIGNED,
                    "");
        }
        boolean needsDue = project.policy().dueDays(cause.severity()).isPresent();
        if (needsDue && !isDate(rows.cell(row, "Due"))) {
            decision.fails(
                    NO_DUE,
                    cause.id() + " (" + cause.title() + ") has no due date",
                    place,
                    "Give " + cause.id() + " a due date like 2030-01-31",
                    owner,
                    "");
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Override
    public Explanation explanation() {
        Map<String, String> codes = new LinkedHashMap<>(StoredDocument.codes());
        codes.putAll(ComparedRange.codes());
        codes.put(NO_OWNER, "an item without owner; unassigned will do up to MEDIUM");
        codes.put(NO_DUE, "an item without a date like 2030-01-31 in its column Due");
        return new Explanation(
                """
                docs/Action_Items.md has a row for each open finding of HIGH or above, for each rule and owner of
                those of MEDIUM, each document with open questions and its owner, each high-risk test gap and each
                blocked task: with owner, severity, status and due date. A row whose cause is there is not closed;
                for HIGH and above the owner is named.""",
                """
                Run: %s
                It adds and closes rows; then fill Owner and Due where the next actions say so."""
                        .formatted(RECONCILE),
                codes);
    }
}
