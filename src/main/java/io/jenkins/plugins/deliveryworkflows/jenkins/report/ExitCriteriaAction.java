package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jenkins.model.RunAction2;

/** The exit-criteria reports of one build: its link, its summary, its pages. */
public final class ExitCriteriaAction implements RunAction2 {

    private final ArrayList<ReportSummary> reports = new ArrayList<>();
    private transient Run<?, ?> run;

    /** Adds a report, or replaces the one that has its id. Parallel branches may do so at once. */
    synchronized void put(ReportSummary summary) {
        reports.removeIf(report -> report.getId().equals(summary.getId()));
        reports.add(summary);
    }

    /** In the order in which they were published. */
    public synchronized List<ReportSummary> getReports() {
        return List.copyOf(reports);
    }

    public Optional<ReportSummary> find(String id) {
        return getReports().stream().filter(report -> report.getId().equals(id)).findFirst();
    }

    public Run<?, ?> getRun() {
        return run;
    }

    @Override
    public void onAttached(Run<?, ?> attached) {
        this.run = attached;
    }

    @Override
    public void onLoad(Run<?, ?> loaded) {
        this.run = loaded;
    }

    @Override
    public String getIconFileName() {
        return "symbol-checkmark-done-outline plugin-ionicons-api";
    }

    @Override
    public String getDisplayName() {
        return "Exit criteria";
    }

    @Override
    public String getUrlName() {
        return "exit-criteria";
    }
}
