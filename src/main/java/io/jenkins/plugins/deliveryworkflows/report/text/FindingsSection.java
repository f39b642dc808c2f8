package io.jenkins.plugins.deliveryworkflows.report.text;

import io.jenkins.plugins.deliveryworkflows.report.FindingWords;
import io.jenkins.plugins.deliveryworkflows.report.Shown;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.ActionItem;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Part;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.util.List;

/** How many findings there are, the worst of them, and what is overdue. */
final class FindingsSection {

    private static final int WORST = 5;
    private static final int OVERDUE = 5;
    private static final int INDENT = 12;

    private final Paint paint;

    FindingsSection(Paint paint) {
        this.paint = paint;
    }

    void write(StringBuilder out, Report report) {
        if (!report.notAvailable().contains(Part.FINDINGS)) {
            findings(out, report);
        }
        overdue(out, report);
    }

    private void findings(StringBuilder out, Report report) {
        String settled = FindingWords.settled(report.findings());
        out.append('\n').append(paint.bold("Findings")).append(": ");
        out.append(FindingWords.counting(report.findings()));
        out.append(settled.isEmpty() ? "" : "; " + settled).append('\n');
        List<Finding> counting =
                report.findings().items().stream().filter(Finding::counts).toList();
        Shown<Finding> shown = Shown.of(counting, WORST);
        for (Finding finding : shown.items()) {
            out.append("  ").append(String.format("%-" + (INDENT - 2) + "s", finding.severity()));
            String fresh = finding.state().equals(Finding.NEW) ? " (new)" : "";
            out.append(Wrap.hanging(finding.title() + fresh, INDENT)).append('\n');
            detail(
                    out,
                    Words.place(finding.path(), finding.line())
                            + "  "
                            + FindingWords.rule(finding)
                            + "  "
                            + finding.owner());
        }
        if (shown.more() > 0) {
            out.append(" ".repeat(INDENT)).append("and ").append(shown.more());
            out.append(" more in the report\n");
        }
    }

    private void overdue(StringBuilder out, Report report) {
        List<ActionItem> late =
                report.actionItems().stream()
                        .filter(item -> report.risk().overdue().contains(item.id()))
                        .toList();
        if (late.isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold("Overdue")).append(": ");
        out.append(Words.count(late.size(), "action item", "action items")).append('\n');
        Shown<ActionItem> shown = Shown.of(late, OVERDUE);
        for (ActionItem item : shown.items()) {
            out.append("  ").append(Wrap.hanging(item.id() + "  " + item.title(), INDENT));
            out.append('\n');
            detail(out, "due " + item.due() + "  " + item.where() + "  " + item.owner());
        }
        if (shown.more() > 0) {
            out.append(" ".repeat(INDENT)).append("and ").append(shown.more());
            out.append(" more in the report\n");
        }
    }

    /** Never wrapped: a path is there to be copied. */
    private void detail(StringBuilder out, String text) {
        out.append(" ".repeat(INDENT)).append(paint.faint(VisibleText.line(text))).append('\n');
    }
}
