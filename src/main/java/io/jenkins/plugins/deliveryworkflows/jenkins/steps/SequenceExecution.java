package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import io.jenkins.plugins.deliveryworkflows.engine.Skills;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.SynchronousNonBlockingStepExecution;

/** Reads the catalog of workflows; too short to be worth resuming. */
final class SequenceExecution extends SynchronousNonBlockingStepExecution<ArrayList<Object>> {

    @Serial private static final long serialVersionUID = 1L;

    private final String workflow;

    SequenceExecution(StepContext context, String workflow) {
        super(context);
        this.workflow = workflow;
    }

    @Override
    protected ArrayList<Object> run() throws AbortException {
        ArrayList<Object> steps = new ArrayList<>();
        try {
            WorkflowCatalog.builtIn()
                    .find(workflow)
                    .sequence()
                    .forEach(step -> steps.add(map(step)));
        } catch (BadInputException e) {
            throw Faults.aborted(e);
        }
        return steps;
    }

    private static LinkedHashMap<String, Object> map(SkillStep step) {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        map.put("skill", step.skill());
        map.put("mode", step.mode());
        map.put("instruction", step.instruction());
        map.put("optional", step.optional());
        map.put(
                "step",
                Skills.has(step.skill(), step.mode()) ? SkillFunction.of(step.skill()) : "");
        return map;
    }
}
