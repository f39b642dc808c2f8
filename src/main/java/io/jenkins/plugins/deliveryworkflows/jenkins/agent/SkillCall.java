package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.engine.Request;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonStep;
import java.io.Serial;
import java.util.Map;

/** One skill by itself. What the controller gets is a step as {@link JsonStep} writes it. */
public final class SkillCall extends EngineCall<String> {

    @Serial private static final long serialVersionUID = 1L;

    private final String skill;
    private final String mode;
    private final Attempt attempt;

    /**
     * @param mode empty for the skill without a mode
     * @param inputs by name, as a workflow's definition names them
     */
    public SkillCall(
            String skill,
            String mode,
            Map<String, String> inputs,
            Attempt attempt,
            AgentSettings settings,
            TaskListener listener) {
        super(inputs, settings, listener);
        this.skill = skill;
        this.mode = mode;
        this.attempt = attempt;
    }

    @Override
    protected String call(WorkflowEngine engine, Request request) {
        return JsonStep.write(engine.skill(skill, mode, request, attempt).step());
    }
}
