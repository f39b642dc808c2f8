package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.AbortException;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.JudgeCall;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrust;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrusts;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;

/**
 * Publishes exit-criteria reports in a build, whether a Pipeline or a Freestyle project asks.
 *
 * <p>Talks to agents and reads files, so it is never called where a Pipeline's program runs.
 */
public final class ExitCriteriaReporter {

    private final Run<?, ?> run;
    private final TaskListener listener;

    public ExitCriteriaReporter(Run<?, ?> run, TaskListener listener) {
        this.run = run;
        this.listener = listener;
    }

    /**
     * Judges what lies in the workspace now and publishes that.
     *
     * @throws AbortException with all that is wrong, for the build's log
     */
    public PublishedReport judge(Publication asked, FilePath workspace)
            throws IOException, InterruptedException {
        try {
            check(asked);
            BuildTrust trust = BuildTrusts.of(run, listener);
            JudgeCall call =
                    new JudgeCall(
                            asked.workflow(),
                            asked.inputs(),
                            BuildSteps.of(run).all(),
                            BuildTrusts.settings(run, trust),
                            listener);
            return publish(asked, trust, workspace.act(call));
        } catch (BadInputException e) {
            throw new AbortException(e.getMessage());
        }
    }

    /**
     * Publishes what the workflow came to earlier in this build, where there is no workspace.
     *
     * @throws AbortException if it didn't run in this build, naming what is missing
     */
    public PublishedReport earlier(Publication asked) throws IOException, InterruptedException {
        try {
            check(asked);
            AgentOutcome outcome =
                    BuildRuns.of(run)
                            .find(asked.workflow())
                            .orElseThrow(
                                    () ->
                                            new AbortException(
                                                    Messages.noAgent(
                                                            asked.workflow())));
            return publish(asked, BuildTrusts.of(run, listener), outcome);
        } catch (BadInputException e) {
            throw new AbortException(e.getMessage());
        }
    }

    private static void check(Publication asked) {
        WorkflowCatalog.builtIn().find(asked.workflow());
        if (!asked.id().isEmpty()) {
            ReportId.check(asked.id());
        }
    }

    private PublishedReport publish(Publication asked, BuildTrust trust, AgentOutcome outcome)
            throws IOException, InterruptedException {
        ReportClaim claim = ReportClaim.check(asked, trust, outcome);
        Report report = claim.report();
        ExitCriteriaAction action = ExitCriteriaAction.of(run);
        String id =
                asked.id().isEmpty()
                        ? action.name(asked.workflow(), Words.subject(report))
                        : asked.id();
        new ReportArchive(run, listener).add(id, claim.files());
        ReportSummary summary;
        synchronized (action) {
            String sha256 =
                    ReportStore.of(run).write(id, new JsonReport().write(report), claim.patch());
            summary = new ReportSummary(id, report, trust.commit(), sha256, claim.distrust());
            action.put(summary);
        }
        run.save();
        PublishedReport published =
                new PublishedReport(summary, report, consequence(asked, trust, report));
        new ReportLog(run, listener).print(published, claim);
        return published;
    }

    private static Policy.Gate consequence(Publication asked, BuildTrust trust, Report report) {
        if (report.ready()) {
            return Policy.Gate.REPORT;
        }
        Policy.Gate ruled =
                new ControlFiles(trust.control().files()).rules().policy().gate();
        return ruled.compareTo(asked.onNotReady()) > 0 ? ruled : asked.onNotReady();
    }
}
