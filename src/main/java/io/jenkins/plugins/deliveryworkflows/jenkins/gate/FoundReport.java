package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportStore;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportSummary;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;

/** A report in the build that published it. */
record FoundReport(Run<?, ?> run, ReportSummary summary) {

    /**
     * @throws BadInputException if it is gone, was changed, or can't be read by this version
     */
    Report read() {
        return ReportStore.of(run).read(summary);
    }

    /**
     * When it was judged, in milliseconds since 1970. An agent said so, and its clock may be wrong:
     * it can't have been after it was published.
     */
    long judgedAt(long now) {
        long end = run.isBuilding() ? now : run.getStartTimeInMillis() + run.getDuration();
        return Math.min(Math.min(summary.getJudgedAt(), summary.getPublishedAt()), end);
    }

    /** Its page, relative to Jenkins. */
    String page() {
        return run.getUrl() + summary.getUrl();
    }

    /** Its page's whole address. */
    String address() {
        return summary.getAddress(run);
    }
}
