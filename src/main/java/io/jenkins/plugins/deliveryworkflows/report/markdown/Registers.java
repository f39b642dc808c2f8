package io.jenkins.plugins.deliveryworkflows.report.markdown;

import io.jenkins.plugins.deliveryworkflows.report.FindingWords;
import io.jenkins.plugins.deliveryworkflows.report.Shown;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.ActionItem;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Part;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Waiver;
import java.util.List;

/** The tables of findings, overdue action items and waivers. */
final class Registers {

    private static final int FINDINGS = 10;
    private static final int ITEMS = 10;

    private Registers() {}

    static void write(StringBuilder out, Report report) {
        if (!report.notAvailable().contains(Part.FINDINGS)) {
            findings(out, report);
        }
        overdue(out, report);
        waivers(out, report.waivers());
    }

    private static void findings(StringBuilder out, Report report) {
        String settled = FindingWords.settled(report.findings());
        out.append("\n### Findings\n\n").append(FindingWords.counting(report.findings()));
        out.append(settled.isEmpty() ? "" : "; " + settled).append(".\n");
        Shown<Finding> shown =
                Shown.of(
                        report.findings().items().stream().filter(Finding::counts).toList(),
                        FINDINGS);
        if (shown.items().isEmpty()) {
            return;
        }
        out.append("\n| Severity | Finding | Where | Owner |\n| --- | --- | --- | --- |\n");
        for (Finding finding : shown.items()) {
            String fresh = finding.state().equals(Finding.NEW) ? " **new**" : "";
            row(
                    out,
                    FindingWords.title(finding.severity()),
                    Markdown.text(finding.title())
                            + fresh
                            + " "
                            + Markdown.cellCode(FindingWords.rule(finding)),
                    Markdown.cellCode(Words.place(finding.path(), finding.line())),
                    Markdown.cellCode(finding.owner()));
        }
        more(out, shown.more(), "`report.json` and `report.sarif`");
    }

    private static void overdue(StringBuilder out, Report report) {
        Shown<ActionItem> shown =
                Shown.of(
                        report.actionItems().stream()
                                .filter(item -> report.risk().overdue().contains(item.id()))
                                .toList(),
                        ITEMS);
        if (shown.items().isEmpty()) {
            return;
        }
        out.append("\n### Overdue\n\n| Due | Action item | Where | Owner |\n");
        out.append("| --- | --- | --- | --- |\n");
        for (ActionItem item : shown.items()) {
            row(
                    out,
                    Markdown.text(item.due()),
                    Markdown.text(item.title()) + " " + Markdown.cellCode(item.id()),
                    Markdown.cellCode(item.where()),
                    Markdown.cellCode(item.owner()));
        }
        more(out, shown.more(), "`report.json`");
    }

    private static void waivers(StringBuilder out, List<Waiver> waivers) {
        if (waivers.isEmpty()) {
            return;
        }
        out.append("\n### Waivers\n\n| Applied | What | Reason | Until |\n");
        out.append("| --- | --- | --- | --- |\n");
        Shown<Waiver> shown = Shown.of(waivers, ITEMS);
        for (Waiver waiver : shown.items()) {
            row(
                    out,
                    (waiver.applied() ? "⚠️ Yes, " : "❌ No, ") + Markdown.text(waiver.why()),
                    Markdown.cellCode(waiver.criterion())
                            + " "
                            + Markdown.cellCode(waiver.finding()),
                    Markdown.text(waiver.reason()),
                    Markdown.text(waiver.expires()));
        }
        more(out, shown.more(), "`report.json`");
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void more(StringBuilder out, int more, String where) {
        if (more > 0) {
            out.append("\nAnd ").append(more).append(" more in ").append(where).append(".\n");
        }
    }
}
