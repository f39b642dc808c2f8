package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.SkillCheck;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.EngineCall;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.SkillCall;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonStep;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import java.util.LinkedHashMap;
import java.util.List;

/** One skill by itself. */
final class SkillWork implements AgentWork<String> {

    private final String skill;
    private final String mode;
    private final LinkedHashMap<String, String> inputs;

    /**
     * @param mode empty for the skill without a mode
     */
    SkillWork(String skill, String mode, LinkedHashMap<String, String> inputs) {
        this.skill = skill;
        this.mode = mode;
        this.inputs = inputs;
    }

    @Override
    public void check(InputDialect dialect) throws AbortException {
        Faults.refuse(new SkillCheck(dialect).faults(skill, mode, inputs));
    }

    @Override
    public EngineCall<String> call(AgentBuild build, Attempt attempt) {
        return new SkillCall(skill, mode, inputs, attempt, build.settings(), build.listener());
    }

    @Override
    public LinkedHashMap<String, Object> finish(String answer, AgentBuild build)
            throws AbortException {
        Step step = JsonStep.read(answer, "answer of the agent");
        RecordedSteps.add(build.run(), List.of(step));
        SkillSummary summary = new SkillSummary(step);
        summary.lines().forEach(build.listener().getLogger()::println);
        FailedSkill.refuse(List.of(step));
        return summary.toMap();
    }
}
