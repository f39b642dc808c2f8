package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.console.HyperlinkNote;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import java.io.PrintStream;

/** Tells in the build's log what was published, and where to read on. */
final class ReportLog {

    private final Run<?, ?> run;
    private final PrintStream log;

    ReportLog(Run<?, ?> run, TaskListener listener) {
        this.run = run;
        this.log = listener.getLogger();
    }

    void print(PublishedReport published, ReportClaim claim) {
        ReportSummary summary = published.summary();
        log.println(
                Messages.verdict(
                        summary.getWorkflowName(),
                        Words.of(published.report().verdict()),
                        Words.tally(published.report())));
        published.report().criteria().stream()
                .filter(criterion -> criterion.status() == Status.NOT_MET)
                .forEach(this::print);
        summary.getDistrust().forEach(reason -> log.println("  " + Messages.distrust(reason)));
        String page = "/" + run.getUrl() + summary.getUrl();
        log.println("  " + HyperlinkNote.encodeTo(page, Messages.report(summary.getId())));
        if (claim.patch().length > 0) {
            log.println(
                    "  "
                            + HyperlinkNote.encodeTo(
                                    page + "export/" + ReportClaim.PATCH,
                                    Messages.patch(claim.documents().size())));
        }
    }

    private void print(JudgedCriterion criterion) {
        log.println("  " + Messages.notMet(criterion.id(), VisibleText.line(first(criterion))));
    }

    private static String first(JudgedCriterion criterion) {
        return criterion.reasons().stream().map(Reason::message).findFirst().orElse("");
    }
}
