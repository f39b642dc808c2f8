package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Api;
import hudson.model.BuildBadgeAction;
import hudson.model.Item;
import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jenkins.model.RunAction2;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** The exit-criteria reports of one build: its link, its summary, its pages. */
@ExportedBean
public final class ExitCriteriaAction implements RunAction2, BuildBadgeAction, StaplerProxy {

    /** Where the reports are, below the build's page and below the job's. */
    static final String URL = "exit-criteria";

    static final String ICON = "symbol-ribbon";

    private final ArrayList<ReportSummary> reports = new ArrayList<>();
    private transient Run<?, ?> run;

    /** The build's one action, added where it isn't there yet. */
    static ExitCriteriaAction of(Run<?, ?> run) {
        synchronized (run) {
            ExitCriteriaAction action = run.getAction(ExitCriteriaAction.class);
            if (action == null) {
                action = new ExitCriteriaAction();
                run.addAction(action);
            }
            return action;
        }
    }

    /** Adds a report, or replaces the one that has its id. */
    synchronized void put(ReportSummary summary) {
        // The last one is the newest, also where it replaces another.
        reports.removeIf(report -> report.getId().equals(summary.getId()));
        reports.add(summary);
    }

    /**
     * A name for a report that was given none: the workflow's, and what it is about where a report
     * of the same workflow on something else has that.
     */
    synchronized String name(String workflow, String subject) {
        String name = workflow;
        for (int number = 2; isTaken(name, workflow, subject); number++) {
            String about = workflow + "-" + subject.replace(" · ", "-");
            name = SafeName.isSafe(about) && number == 2 ? about : workflow + "-" + number;
        }
        return name;
    }

    private boolean isTaken(String name, String workflow, String subject) {
        return find(name)
                .filter(
                        report ->
                                !report.getWorkflow().equals(workflow)
                                        || !report.getSubject().equals(subject))
                .isPresent();
    }

    /** In the order in which they were published. */
    @Exported
    public synchronized List<ReportSummary> getReports() {
        return List.copyOf(reports);
    }

    public Optional<ReportSummary> find(String id) {
        return getReports().stream().filter(report -> report.getId().equals(id)).findFirst();
    }

    public Run<?, ?> getRun() {
        return run;
    }

    /** Whether there are reports, and a gate may take each of them for READY. */
    public boolean isReady() {
        List<ReportSummary> all = getReports();
        return !all.isEmpty()
                && all.stream()
                        .allMatch(report -> report.isReady() && report.getDistrust().isEmpty());
    }

    public Api getApi() {
        return new Api(this);
    }

    /** The page of one report; none for a name that no report of this build has. */
    public ReportPage getDynamic(String id) {
        return find(id).map(summary -> new ReportPage(run, summary)).orElse(null);
    }

    /** Straight to the only report, or to the list of them. */
    public HttpResponse doIndex() {
        List<ReportSummary> all = getReports();
        return all.size() == 1
                ? HttpResponses.redirectViaContextPath(run.getUrl() + all.get(0).getUrl())
                : HttpResponses.forwardToView(this, "list.jelly");
    }

    @Override
    public Object getTarget() {
        run.checkPermission(Item.READ);
        return this;
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
        return ICON;
    }

    @Override
    public String getDisplayName() {
        return Messages.displayName();
    }

    @Override
    public String getUrlName() {
        return URL;
    }
}
