package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Api;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Run;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jenkins.model.TransientActionFactory;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** The exit criteria of a job: the latest verdicts and how they came about over its builds. */
@ExportedBean
public final class ExitCriteriaJobAction implements Action, StaplerProxy {

    private final Job<?, ?> job;

    private ExitCriteriaJobAction(Job<?, ?> job) {
        this.job = job;
    }

    public Job<?, ?> getJob() {
        return job;
    }

    /** One for each name of a report in the last builds. */
    public List<JobReport> getReports() {
        return ReportHistory.of(job);
    }

    /** What the newest build says under each name, for programs. */
    @Exported(visibility = 2)
    public List<ReportSummary> getLatest() {
        return getReports().stream().map(JobReport::latest).toList();
    }

    public Api getApi() {
        return new Api(this);
    }

    @Override
    public Object getTarget() {
        job.checkPermission(Item.READ);
        return this;
    }

    @Override
    public String getIconFileName() {
        return ExitCriteriaAction.ICON;
    }

    @Override
    public String getDisplayName() {
        return Messages.displayName();
    }

    @Override
    public String getUrlName() {
        return ExitCriteriaAction.URL;
    }

    /** Adds the action to jobs whose newest builds have a report. */
    @Extension
    @SuppressWarnings("rawtypes")
    public static final class Factory extends TransientActionFactory<Job> {

        @Override
        public Class<Job> type() {
            return Job.class;
        }

        /** Asked often, so it looks at the builds that Jenkins has at hand anyway. */
        @Override
        public Collection<? extends Action> createFor(Job target) {
            Job<?, ?> job = target;
            return Stream.<Run<?, ?>>of(
                                    job.getLastBuild(),
                                    job.getLastCompletedBuild(),
                                    job.getLastSuccessfulBuild())
                            .anyMatch(
                                    run ->
                                            run != null
                                                    && run.getAction(ExitCriteriaAction.class)
                                                            != null)
                    ? Set.of(new ExitCriteriaJobAction(job))
                    : Set.of();
        }
    }
}
