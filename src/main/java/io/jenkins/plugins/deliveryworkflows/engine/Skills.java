package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.skill.audit.Audit;
import io.jenkins.plugins.deliveryworkflows.skill.docs.DocsWriter;
import io.jenkins.plugins.deliveryworkflows.skill.planner.Planner;
import io.jenkins.plugins.deliveryworkflows.skill.preflight.ContextPreflight;
import io.jenkins.plugins.deliveryworkflows.skill.testgen.TestGenerator;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.util.List;
import java.util.Optional;

/** The skills that this version has: a new one is a line here. */
public final class Skills {

    private static final List<Skill> ALL =
            List.of(
                    new ContextPreflight(),
                    new Planner(),
                    new Audit(),
                    new TestGenerator(),
                    new DocsWriter());

    private Skills() {}

    public static List<Skill> all() {
        return ALL;
    }

    /** How a skill can be done, as the workflows have it; empty where it has no modes. */
    public static List<String> modes(String id) {
        return WorkflowCatalog.builtIn().workflows().stream()
                .flatMap(workflow -> workflow.sequence().stream())
                .filter(step -> step.skill().equals(id) && !step.mode().isEmpty())
                .map(SkillStep::mode)
                .distinct()
                .filter(mode -> find(id, mode).isPresent())
                .sorted()
                .toList();
    }

    /** Whether this version can do it. */
    public static boolean has(String id, String mode) {
        return find(id, mode).isPresent();
    }

    /** The skill that does this, or nothing where this version lacks it or its mode. */
    static Optional<Skill> find(String id, String mode) {
        return ALL.stream()
                .filter(skill -> skill.id().equals(id) && skill.supports(mode))
                .findFirst();
    }
}
