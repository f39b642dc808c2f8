package io.jenkins.plugins.deliveryworkflows.skill;

/**
 * One step of a workflow: reads facts, analysis and documents, writes documents.
 *
 * <p>Idempotent: a second run over the same sources writes nothing. Honours cancellation between
 * files.
 */
public interface Skill {

    /** The skill's id in the catalog: {@code context-preflight}. */
    String id();

    /** Whether it can run in this mode; the empty mode is the skill without one. */
    boolean supports(String mode);

    SkillResult run(SkillContext context);
}
