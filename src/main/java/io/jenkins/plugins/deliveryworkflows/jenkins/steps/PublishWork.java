package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.EngineCall;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.JudgeCall;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.BuildRuns;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.BuildSteps;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ExitCriteriaReporter;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.Publication;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.PublishedReport;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportId;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The verdict on what lies in a workspace, published in the build. */
final class PublishWork implements AgentWork<AgentOutcome> {

    private final Publication asked;
    private final Consequence consequence;

    PublishWork(Publication asked, Consequence consequence) {
        this.asked = asked;
        this.consequence = consequence;
    }

    @Override
    public void check(InputDialect dialect) throws AbortException {
        Faults.refuse(faults(dialect));
    }

    /** All that is wrong with what was asked for. */
    List<Fault> faults(InputDialect dialect) {
        List<Fault> faults = new ArrayList<>(ReportId.faults(asked.id()));
        faults.addAll(OnNotReady.faults(asked.onNotReady()));
        faults.addAll(
                new WorkflowWork(asked.workflow(), new LinkedHashMap<>(asked.inputs()))
                        .faults(dialect));
        return faults;
    }

    @Override
    public EngineCall<AgentOutcome> call(AgentBuild build, Attempt attempt) {
        return new JudgeCall(
                asked.workflow(),
                asked.inputs(),
                BuildSteps.of(build.run()).all(),
                build.settings(),
                build.listener());
    }

    @Override
    public LinkedHashMap<String, Object> finish(AgentOutcome answer, AgentBuild build)
            throws IOException, InterruptedException {
        PublishedReport published =
                new ExitCriteriaReporter(build.run(), build.listener())
                        .publish(asked, build.trust(), answer);
        consequence.follow(published);
        return ReportMap.of(published.report(), published.summary(), build.run());
    }

    /**
     * Publishes what the workflow came to earlier in this build, where there is no workspace.
     *
     * @throws AbortException if it didn't run in this build, naming what is missing
     */
    LinkedHashMap<String, Object> finishEarlier(AgentBuild build)
            throws IOException, InterruptedException {
        return finish(
                BuildRuns.of(build.run())
                        .find(asked.workflow())
                        .orElseThrow(
                                () -> new AbortException(PublishText.noAgent(asked.workflow()))),
                build);
    }
}
