package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrust;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reports in builds that no agent had to find out. */
final class PublishedSample {

    static final byte[] PATCH = "diff --git a/a b/a\n".getBytes(StandardCharsets.UTF_8);

    private PublishedSample() {}

    static PublishedReport publish(Run<?, ?> run, String id, Report report) throws Exception {
        return publish(run, id, report, List.of());
    }

    static PublishedReport publish(Run<?, ?> run, String id, Report report, List<String> distrust)
            throws Exception {
        return new ExitCriteriaReporter(run, TaskListener.NULL)
                .publish(
                        new Publication(report.workflow().id(), Map.of(), "REPORT", id),
                        new BuildTrust(
                                report.source().commit(),
                                "",
                                GivenTrust.none("a test gives none"),
                                distrust),
                        new AgentOutcome(new JsonReport().write(report), PATCH, Map.of()));
    }
}
