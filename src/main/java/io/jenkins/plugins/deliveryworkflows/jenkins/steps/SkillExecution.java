package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import java.io.Serial;
import java.util.LinkedHashMap;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** One skill in a Pipeline. */
final class SkillExecution extends AgentExecution {

    @Serial private static final long serialVersionUID = 1L;

    private final String skill;
    private final String mode;
    private final LinkedHashMap<String, String> inputs;

    SkillExecution(
            StepContext context, String skill, String mode, LinkedHashMap<String, String> inputs) {
        super(context);
        this.skill = skill;
        this.mode = mode;
        this.inputs = inputs;
    }

    @Override
    AgentWork<?> work() {
        return new SkillWork(skill, mode, inputs);
    }
}
