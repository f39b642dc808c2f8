package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import io.jenkins.plugins.deliveryworkflows.engine.InputCheck;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.EngineCall;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.SequenceCall;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.BuildRuns;
import io.jenkins.plugins.deliveryworkflows.report.json.ReportCheck;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.text.TextReport;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A workflow's whole sequence, and the verdict on it. */
final class WorkflowWork implements AgentWork<AgentOutcome> {

    private final String id;
    private final LinkedHashMap<String, String> inputs;

    /**
     * @param id the workflow's
     */
    WorkflowWork(String id, LinkedHashMap<String, String> inputs) {
        this.id = id;
        this.inputs = inputs;
    }

    @Override
    public void check(InputDialect dialect) throws AbortException {
        Faults.refuse(faults(dialect));
    }

    /** All that is wrong with the workflow's id and its inputs. */
    List<Fault> faults(InputDialect dialect) {
        try {
            return new InputCheck(dialect)
                    .faults(WorkflowCatalog.builtIn().find(id), inputs, Optional::empty);
        } catch (BadInputException unknownWorkflow) {
            return unknownWorkflow.faults();
        }
    }

    @Override
    public EngineCall<AgentOutcome> call(AgentBuild build, Attempt attempt) {
        return new SequenceCall(id, inputs, attempt, build.settings(), build.listener());
    }

    @Override
    public LinkedHashMap<String, Object> finish(AgentOutcome answer, AgentBuild build)
            throws AbortException {
        Report report = read(answer);
        RecordedSteps.add(build.run(), report.steps());
        BuildRuns.of(build.run()).put(id, answer);
        PrintStream log = build.listener().getLogger();
        log.println();
        new TextReport(false, "", "").write(report).lines().forEach(log::println);
        FailedSkill.refuse(FailedSkill.among(report.steps(), WorkflowCatalog.builtIn().find(id)));
        return ReportMap.of(report);
    }

    /** What an agent says is a claim: only what a run can have written is taken. */
    private static Report read(AgentOutcome answer) {
        return ReportCheck.read(
                answer.report().getBytes(StandardCharsets.UTF_8), "answer of the agent");
    }
}
