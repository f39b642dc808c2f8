package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.engine.Request;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.io.Serial;
import java.util.Map;

/** A workflow's whole sequence and its verdict: the skills share one reading of the workspace. */
public final class SequenceCall extends EngineCall<AgentOutcome> {

    @Serial private static final long serialVersionUID = 1L;

    private final String workflow;
    private final Attempt attempt;

    /**
     * @param workflow the workflow's id
     * @param inputs by name, as the workflow's definition names them
     */
    public SequenceCall(
            String workflow,
            Map<String, String> inputs,
            Attempt attempt,
            AgentSettings settings,
            TaskListener listener) {
        super(inputs, settings, listener);
        this.workflow = workflow;
        this.attempt = attempt;
    }

    @Override
    protected AgentOutcome call(WorkflowEngine engine, Request request) {
        return AgentOutcome.of(
                engine.run(WorkflowCatalog.builtIn().find(workflow), request, attempt));
    }
}
