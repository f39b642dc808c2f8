package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import hudson.AbortException;
import hudson.console.HyperlinkNote;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.time.Duration;
import java.util.List;

/**
 * Lets a build go on only where a report of another job says that its exit criteria are met.
 *
 * <p>Answers from what is there; it never waits for a report to come. Reads files and loads builds,
 * so it isn't for the thread that runs Pipeline code. What the current user may not see, it doesn't
 * either.
 */
public final class ExitCriteriaGate {

    private final Run<?, ?> asking;
    private final TaskListener listener;

    public ExitCriteriaGate(Run<?, ?> asking, TaskListener listener) {
        this.asking = asking;
        this.listener = listener;
    }

    /**
     * The report that lets pass.
     *
     * @throws AbortException naming each reason why there is none
     */
    public AcceptedReport require(GateQuestion question) throws AbortException {
        try {
            question.check();
        } catch (BadInputException e) {
            throw (AbortException) new AbortException(e.getMessage()).initCause(e);
        }
        Job<?, ?> producer = Producer.find(question.job(), asking.getParent());
        FoundReport found =
                ReportSearch.newest(producer, question)
                        .orElseThrow(() -> new AbortException(none(producer, question)));
        listener.getLogger()
                .println(
                        Messages.looksAt(
                                HyperlinkNote.encodeTo(
                                        "/" + found.page(), Messages.report(found))));
        Report report = read(question, found);
        long now = System.currentTimeMillis();
        List<String> refusals = GateCheck.refusals(question, found, report, now);
        if (!refusals.isEmpty()) {
            throw new AbortException(refusal(question, found, refusals));
        }
        Duration age = Duration.ofMillis(now - found.judgedAt(now));
        listener.getLogger()
                .println(
                        Messages.passes(
                                question.workflow(), question.subject(), ElapsedTime.of(age)));
        return new AcceptedReport(report, found.summary(), found.run());
    }

    private static Report read(GateQuestion question, FoundReport found) throws AbortException {
        try {
            return found.read();
        } catch (BadInputException e) {
            throw new AbortException(refusal(question, found, List.of(e.getMessage())));
        }
    }

    private static String none(Job<?, ?> producer, GateQuestion question) {
        String job = producer.getFullName();
        if (question.build() == 0) {
            return Messages.noReport(job, question.workflow(), ReportSearch.MOST_BUILDS);
        }
        return producer.getBuildByNumber(question.build()) == null
                ? Messages.noBuild(job, question.build())
                : Messages.noReportInBuild(job, question.workflow(), question.build());
    }

    private static String refusal(GateQuestion question, FoundReport found, List<String> refusals) {
        StringBuilder text =
                new StringBuilder(
                        Messages.refused(
                                question.workflow(), question.subject(), Messages.report(found)));
        refusals.forEach(refusal -> text.append("\n  - ").append(refusal));
        return text.append('\n').append(Messages.reportAt(found.address())).toString();
    }
}
