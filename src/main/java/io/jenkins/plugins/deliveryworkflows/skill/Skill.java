package io.jenkins.plugins.deliveryworkflows.skill;

import java.util.List;

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

    /** Inputs that it can't do without in this mode. */
    default List<String> needs(String mode) {
        return List.of();
    }

    SkillResult run(SkillContext context);
}
