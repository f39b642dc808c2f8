package io.jenkins.plugins.deliveryworkflows.report.text;

import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.Shown;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.util.List;
import java.util.Locale;

/** Writes what a person at a terminal needs: the verdict, why, and what to do next. */
public final class TextReport implements ReportWriter {

    private static final int ACTIONS = 20;
    private static final int REASONS = 3;
    private static final int INDENT = 18;
    private static final int ACTION_INDENT = 6;

    private final Paint paint;
    private final String page;
    private final String folder;

    /**
     * @param color whether the terminal shows colours
     * @param page where the HTML report lies, empty where none was written
     * @param folder where the commands of next actions are to be typed, empty for where the reader
     *     is
     */
    public TextReport(boolean color, String page, String folder) {
        this.paint = color ? Paint.COLOR : Paint.PLAIN;
        this.page = page;
        this.folder = folder;
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        verdict(out, report);
        criteria(out, report.criteria());
        new FindingsSection(paint).write(out, report);
        new FoundSection(paint).write(out, report);
        nextActions(out, report.nextActions());
        if (!page.isEmpty()) {
            out.append('\n').append(paint.bold("Report: ")).append(VisibleText.line(page));
            out.append('\n');
        }
        return out.toString();
    }

    private void verdict(StringBuilder out, Report report) {
        String word = Words.of(report.verdict()).toUpperCase(Locale.ROOT);
        out.append(paint.in(report.verdict(), word)).append("  ");
        String subject = Words.subject(report);
        String name = report.workflow().name() + (subject.isEmpty() ? "" : ", " + subject);
        out.append(Wrap.hanging(name, word.length() + 2)).append('\n');
        out.append(Words.tally(report)).append(", ").append(Words.duration(report)).append('\n');
    }

    private void criteria(StringBuilder out, List<JudgedCriterion> criteria) {
        if (!criteria.isEmpty()) {
            out.append('\n').append(paint.bold("Exit criteria")).append('\n');
        }
        for (JudgedCriterion criterion : criteria) {
            String word = String.format("%-" + (INDENT - 2) + "s", Words.of(criterion.status()));
            out.append("  ").append(paint.in(criterion.status(), word));
            out.append(Wrap.hanging(criterion.text(), INDENT)).append('\n');
            Shown<Reason> reasons = Shown.of(criterion.reasons(), REASONS);
            reasons.items().forEach(reason -> reason(out, reason));
            if (reasons.more() > 0) {
                indented(out, "and " + Words.count(reasons.more(), "more reason", "more reasons"));
            }
        }
    }

    private void indented(StringBuilder out, String text) {
        out.append(" ".repeat(INDENT)).append(Wrap.hanging(text, INDENT)).append('\n');
    }

    private void reason(StringBuilder out, Reason reason) {
        indented(out, reason.message());
        if (!reason.where().isEmpty()) {
            int more = reason.where().size() - 1;
            detail(out, INDENT, reason.where().get(0) + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    private void nextActions(StringBuilder out, List<NextAction> actions) {
        if (actions.isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold("Next actions"));
        out.append(folder.isEmpty() ? "" : ", to be typed in " + VisibleText.line(folder))
                .append('\n');
        Shown<NextAction> shown = Shown.of(actions, ACTIONS);
        int number = 0;
        for (NextAction action : shown.items()) {
            number++;
            out.append(String.format("%4d. ", number));
            out.append(Wrap.hanging(action.text(), ACTION_INDENT)).append('\n');
            detail(out, ACTION_INDENT, place(action));
            for (String line : VisibleText.of(action.type()).split("\n")) {
                command(out, line);
            }
        }
        if (shown.more() > 0) {
            out.append("      and ").append(shown.more()).append(" more in the report\n");
        }
    }

    private static String place(NextAction action) {
        String place = Words.place(action.path(), action.line());
        String who = action.who().equals(NextAction.UNASSIGNED) ? "" : action.who();
        return place + (place.isEmpty() || who.isEmpty() ? "" : "  ") + who;
    }

    /** Never wrapped: a path is there to be copied. */
    private void detail(StringBuilder out, int indent, String text) {
        if (!text.isEmpty()) {
            out.append(" ".repeat(indent)).append(paint.faint(VisibleText.line(text))).append('\n');
        }
    }

    /** Never wrapped: it is there to be copied. */
    private static void command(StringBuilder out, String line) {
        if (!line.isBlank()) {
            out.append(" ".repeat(ACTION_INDENT)).append(line).append('\n');
        }
    }
}
