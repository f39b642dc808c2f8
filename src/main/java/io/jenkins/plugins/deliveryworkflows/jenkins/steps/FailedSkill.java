package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a skill that failed the failure of its step in Jenkins. */
final class FailedSkill {

    private FailedSkill() {}

    /** Those steps that a workflow can't do without. */
    static List<Step> among(List<Step> steps, Workflow workflow) {
        List<SkillStep> sequence = workflow.sequence();
        return IntStream.range(0, Math.min(steps.size(), sequence.size()))
                .filter(index -> !sequence.get(index).optional())
                .mapToObj(steps::get)
                .toList();
    }

    /**
     * @throws AbortException if one of the steps failed
     */
    static void refuse(List<Step> steps) throws AbortException {
        List<Step> failed =
                steps.stream().filter(step -> step.status() == Step.Status.FAILED).toList();
        if (!failed.isEmpty()) {
            throw new AbortException(
                    failed.stream()
                            .map(step -> Messages.FailedSkill_failed(step.skill(), step.reason()))
                            .collect(Collectors.joining("\n")));
        }
    }
}
