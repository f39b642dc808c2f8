package io.jenkins.plugins.deliveryworkflows.report.markdown;

import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.Shown;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Scan;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code report.md}: short enough for a comment on a pull request. */
public final class MarkdownReport implements ReportWriter {

    private static final int ACTIONS = 20;
    private static final int DETAILS = 10;

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        verdict(out, report);
        criteria(out, report.criteria());
        nextActions(out, report.nextActions());
        Registers.write(out, report);
        details(out, "Sequence", sequence(report.steps()));
        details(out, "Evidence", evidence(report.criteria()));
        details(out, "What was read", scan(report.scan()));
        out.append("\nCommit ")
                .append(or(Markdown.code(report.source().commit()), "none"))
                .append(report.source().dirty() ? " with uncommitted changes" : "")
                .append(", compared with ")
                .append(or(Markdown.code(report.source().base().revision()), "nothing"))
                .append(". Made by ")
                .append(Markdown.code(report.tool().name() + " " + report.tool().version()))
                .append(".\n");
        return out.toString();
    }

    private static void verdict(StringBuilder out, Report report) {
        out.append("## ")
                .append(report.verdict() == Verdict.READY ? "✅ " : "❌ ")
                .append(Words.of(report.verdict()))
                .append(": ")
                .append(Markdown.text(report.workflow().name()));
        String subject = Words.subject(report);
        if (!subject.isEmpty()) {
            out.append(" · ").append(Markdown.text(subject));
        }
        out.append("\n\n").append(Words.tally(report)).append(".\n");
    }

    private static void criteria(StringBuilder out, List<JudgedCriterion> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        out.append("\n| Status | Criterion | Reason |\n| --- | --- | --- |\n");
        for (JudgedCriterion criterion : criteria) {
            out.append("| ")
                    .append(icon(criterion.status()))
                    .append(' ')
                    .append(Words.of(criterion.status()))
                    .append(" | ")
                    .append(Markdown.text(criterion.text()))
                    .append(" | ")
                    .append(reasons(criterion.reasons()))
                    .append(" |\n");
        }
    }

    private static String reasons(List<Reason> reasons) {
        Shown<Reason> shown = Shown.of(reasons, 3);
        String text =
                shown.items().stream()
                        .map(MarkdownReport::reason)
                        .collect(Collectors.joining("; "));
        return shown.more() > 0 ? text + "; and " + shown.more() + " more" : text;
    }

    private static String reason(Reason reason) {
        String text = Markdown.text(reason.message());
        if (reason.where().isEmpty()) {
            return text;
        }
        Place first = reason.where().get(0);
        int more = reason.where().size() - 1;
        return text
                + " ("
                + Markdown.cellCode(first.toString())
                + (more > 0 ? " and " + more + " more" : "")
                + ")";
    }

    private static void nextActions(StringBuilder out, List<NextAction> actions) {
        if (actions.isEmpty()) {
            return;
        }
        out.append("\n### Next actions\n\n");
        Shown<NextAction> shown = Shown.of(actions, ACTIONS);
        for (NextAction action : shown.items()) {
            out.append("- [ ] ").append(Markdown.text(action.text()));
            append(out, Markdown.code(Words.place(action.path(), action.line())));
            append(out, Markdown.code(action.who()));
            out.append('\n');
            if (!action.type().isEmpty()) {
                out.append('\n').append(Markdown.block(action.type(), "  "));
            }
        }
        more(out, shown.more());
    }

    private static String sequence(List<Step> steps) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Step step : steps) {
            number++;
            out.append(number).append(". ").append(Markdown.code(step.skill()));
            append(out, Markdown.text(step.mode()));
            out.append(": ").append(Words.of(step.status()).toLowerCase(java.util.Locale.ROOT));
            append(out, Markdown.text(Words.reason(step.reason())));
            Shown<String> written = Shown.of(step.written(), DETAILS);
            if (!written.items().isEmpty()) {
                out.append("; wrote ").append(codes(written.items()));
            }
            if (written.more() > 0) {
                out.append(" and ").append(written.more()).append(" more");
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String evidence(List<JudgedCriterion> criteria) {
        StringBuilder out = new StringBuilder();
        for (JudgedCriterion criterion : criteria) {
            Shown<Evidence> shown = Shown.of(criterion.evidence(), DETAILS);
            for (Evidence evidence : shown.items()) {
                out.append("- ").append(Markdown.code(criterion.id())).append(": ");
                out.append(Markdown.text(evidence.text()));
                append(out, Markdown.code(Words.place(evidence.path(), evidence.line())));
                out.append('\n');
            }
            more(out, shown.more());
        }
        return out.toString();
    }

    private static String scan(Scan scan) {
        StringBuilder out = new StringBuilder();
        out.append("- ").append(Words.count(scan.files(), "source file", "source files"));
        out.append(", ").append(scan.read()).append(" parsed, ");
        out.append(scan.cached()).append(" known from an earlier run\n");
        for (Scan.Skipped skipped : scan.skipped()) {
            out.append("- skipped as ").append(Markdown.text(skipped.reason())).append(": ");
            out.append(skipped.count()).append(", for example ");
            out.append(codes(Shown.of(skipped.examples(), 3).items())).append('\n');
        }
        Shown<String> notes = Shown.of(scan.notes(), DETAILS);
        notes.items().forEach(n -> out.append("- ").append(Markdown.text(n)).append('\n'));
        more(out, notes.more());
        return out.toString();
    }

    private static void details(StringBuilder out, String title, String content) {
        if (!content.isEmpty()) {
            out.append("\n<details><summary>").append(title).append("</summary>\n\n");
            out.append(content).append("\n</details>\n");
        }
    }

    private static void more(StringBuilder out, int more) {
        if (more > 0) {
            out.append("- and ").append(more).append(" more in ").append("`report.json`\n");
        }
    }

    private static void append(StringBuilder out, String text) {
        if (!text.isEmpty()) {
            out.append(" ").append(text);
        }
    }

    private static String codes(List<String> texts) {
        return texts.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String icon(Status status) {
        return switch (status) {
            case MET -> "✅";
            case NOT_MET -> "❌";
            case WAIVED -> "⚠️";
            case NOT_APPLICABLE -> "➖";
        };
    }
}
