package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.DeliveryWorkflowsConfiguration;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrust;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

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
     * Publishes what an agent found out, unless the controller knows better.
     *
     * @throws BadInputException if it is no report, or not the one that was asked for
     */
    public PublishedReport publish(Publication asked, BuildTrust trust, AgentOutcome outcome)
            throws IOException, InterruptedException {
        ReportClaim claim = ReportClaim.check(asked, trust, outcome);
        Policy.Gate consequence = consequence(asked, claim.report(), trust);
        ReportSummary summary = keep(asked, trust, claim);
        run.save();
        new ReportArchive(run, listener).add(summary.getId(), claim.files());
        PublishedReport published = new PublishedReport(summary, claim.report(), consequence);
        new ReportLog(run, listener).print(published, claim);
        return published;
    }

    /** Name, file and record belong together: another branch may publish at the same time. */
    private ReportSummary keep(Publication asked, BuildTrust trust, ReportClaim claim) {
        Report report = claim.report();
        ExitCriteriaAction action = ExitCriteriaAction.of(run);
        synchronized (action) {
            String id =
                    asked.id().isEmpty()
                            ? action.name(asked.workflow(), ReportSummary.subject(report))
                            : asked.id();
            String sha256 =
                    ReportStore.of(run).write(id, new JsonReport().write(report), claim.patch());
            ReportSummary summary =
                    new ReportSummary(id, report, trust.commit(), sha256, claim.distrust());
            action.put(summary);
            return summary;
        }
    }

    private static Policy.Gate consequence(Publication asked, Report report, BuildTrust trust) {
        Policy.Gate ruled = asked.consequence(report, trust.control());
        return report.ready()
                ? ruled
                : Collections.max(
                        List.of(ruled, DeliveryWorkflowsConfiguration.get().getOnNotReady()));
    }
}
