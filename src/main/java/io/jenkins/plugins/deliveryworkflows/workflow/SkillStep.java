package io.jenkins.plugins.deliveryworkflows.workflow;

/**
 * One step of a workflow: a skill, and what it is to do here.
 *
 * @param skill the skill's id
 * @param mode which of the skill's ways of working; empty for a skill that has one way only
 * @param instruction what it is to do, in Markdown
 * @param optional whether the verdict can be READY although the step failed
 * @param when whether it runs always, or only under a condition
 */
public record SkillStep(
        String skill, String mode, String instruction, boolean optional, StepCondition when) {}
