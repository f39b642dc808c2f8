package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.engine.Request;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonStep;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Only the verdict, on what lies in the workspace now; nothing is written there. */
public final class JudgeCall extends EngineCall<AgentOutcome> {

    @Serial private static final long serialVersionUID = 1L;

    private final String workflow;
    private final ArrayList<String> steps;

    /**
     * @param workflow the workflow's id
     * @param inputs by name, as the workflow's definition names them
     * @param steps what became of the sequence's steps earlier in the build, as {@link JsonStep}
     *     writes them
     */
    public JudgeCall(
            String workflow,
            Map<String, String> inputs,
            List<String> steps,
            AgentSettings settings,
            TaskListener listener) {
        super(inputs, settings, listener);
        this.workflow = workflow;
        this.steps = new ArrayList<>(steps);
    }

    /** Who only looks makes nothing. */
    @Override
    protected void prepare(Path workspace) {}

    @Override
    protected AgentOutcome call(WorkflowEngine engine, Request request) {
        List<Step> earlier = steps.stream().map(step -> JsonStep.read(step, "steps")).toList();
        return AgentOutcome.of(
                engine.judge(WorkflowCatalog.builtIn().find(workflow), request, earlier));
    }
}
