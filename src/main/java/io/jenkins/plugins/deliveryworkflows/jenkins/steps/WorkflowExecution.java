package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import java.io.Serial;
import java.util.LinkedHashMap;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** A whole workflow in a Pipeline. */
final class WorkflowExecution extends AgentExecution {

    @Serial private static final long serialVersionUID = 1L;

    private final String workflow;
    private final LinkedHashMap<String, String> inputs;

    WorkflowExecution(StepContext context, String workflow, LinkedHashMap<String, String> inputs) {
        super(context);
        this.workflow = workflow;
        this.inputs = inputs;
    }

    @Override
    AgentWork<?> work() {
        return new WorkflowWork(workflow, inputs);
    }
}
