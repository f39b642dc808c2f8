package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.ModelObject;
import hudson.model.Run;

/** The page of one report. */
public final class ReportPage implements ModelObject {

    private final Run<?, ?> run;
    private final ReportSummary summary;

    ReportPage(Run<?, ?> run, ReportSummary summary) {
        this.run = run;
        this.summary = summary;
    }

    public Run<?, ?> getRun() {
        return run;
    }

    public ReportSummary getSummary() {
        return summary;
    }

    @Override
    public String getDisplayName() {
        return summary.getWorkflowName();
    }
}
