package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ExitCriteriaAction;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportSummary;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the newest report that a question is about. */
final class ReportSearch {

    /** Builds are looked through from the newest on; loading each costs a file. */
    static final int MOST_BUILDS = 200;

    private final GateQuestion question;
    private FoundReport nearest;

    private ReportSearch(GateQuestion question) {
        this.question = question;
    }

    /**
     * The newest report about what was asked; else the newest of its workflow, so that it can be
     * said why that one doesn't do.
     */
    static Optional<FoundReport> newest(Job<?, ?> producer, GateQuestion question) {
        ReportSearch search = new ReportSearch(question);
        Run<?, ?> run =
                question.build() == 0
                        ? producer.getLastBuild()
                        : producer.getBuildByNumber(question.build());
        int most = question.build() == 0 ? MOST_BUILDS : 1;
        for (int looked = 0; run != null && looked < most; looked++) {
            Optional<FoundReport> found = search.in(run);
            if (found.isPresent()) {
                return found;
            }
            run = run.getPreviousBuild();
        }
        return Optional.ofNullable(search.nearest);
    }

    private Optional<FoundReport> in(Run<?, ?> run) {
        ExitCriteriaAction action = run.getAction(ExitCriteriaAction.class);
        if (action == null) {
            return Optional.empty();
        }
        List<ReportSummary> newestFirst = new ArrayList<>(action.getReports());
        Collections.reverse(newestFirst);
        List<FoundReport> fitting = new ArrayList<>();
        for (ReportSummary summary : newestFirst) {
            FoundReport report = new FoundReport(run, summary);
            if (!isOfKind(summary)) {
                continue;
            }
            if (isPinned(summary) && hasInputs(report)) {
                fitting.add(report);
            }
            nearest = nearest == null ? report : nearest;
        }
        return worst(fitting);
    }

    /** A build may have published several that fit: none of them may be hidden by another. */
    private static Optional<FoundReport> worst(List<FoundReport> newestFirst) {
        return newestFirst.stream()
                .filter(
                        found ->
                                !found.summary().isReady()
                                        || !found.summary().getDistrust().isEmpty())
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
    }

    private boolean isOfKind(ReportSummary summary) {
        return summary.getWorkflow().equals(question.workflow())
                && (question.reportId().isEmpty() || question.reportId().equals(summary.getId()));
    }

    private boolean isPinned(ReportSummary summary) {
        return Pin.of(question).holds(summary);
    }

    /** One that can't be read is taken, for its fault to be told: nobody may hide it. */
    private boolean hasInputs(FoundReport report) {
        if (question.inputs().isEmpty()) {
            return true;
        }
        try {
            Map<String, String> inputs = report.read().inputs();
            return inputs.entrySet().containsAll(question.inputs().entrySet());
        } catch (BadInputException e) {
            return true;
        }
    }
}
