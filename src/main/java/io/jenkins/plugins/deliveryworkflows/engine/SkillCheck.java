package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what is asked of one skill by itself against what this version can do. */
public final class SkillCheck {

    private final InputDialect dialect;

    /**
     * @param dialect how mode and inputs were written
     */
    public SkillCheck(InputDialect dialect) {
        this.dialect = dialect;
    }

    /** All that is wrong with the skill's name, its mode and its inputs. */
    public List<Fault> faults(String skill, String mode, Map<String, String> inputs) {
        Optional<Skill> found = Skills.find(skill, mode);
        return found.isPresent()
                ? new InputCheck(dialect).faults(found.get(), mode, inputs)
                : List.of(unknown(skill, mode));
    }

    private Fault unknown(String skill, String mode) {
        List<String> known = Skills.all().stream().map(Skill::id).toList();
        return known.contains(skill) ? unknownMode(skill, mode) : unknownSkill(skill, known);
    }

    private static Fault unknownSkill(String skill, List<String> known) {
        return new Fault(
                "this version has no skill '" + skill + "'",
                "",
                nearest(skill, known) + "It has: " + String.join(", ", known));
    }

    private Fault unknownMode(String skill, String mode) {
        List<String> modes = Skills.modes(skill);
        String name = dialect.name("mode");
        String remedy =
                modes.isEmpty()
                        ? "Leave " + name + " out"
                        : nearest(mode, modes) + "It has: " + String.join(", ", modes);
        return mode.isEmpty()
                ? new Fault(skill + " needs a mode", name + " is missing", remedy)
                : new Fault(skill + " has no mode '" + mode + "'", name, remedy);
    }

    private static String nearest(String word, List<String> known) {
        return Spelling.nearest(word, known)
                .map(near -> "Did you mean '" + near + "'? ")
                .orElse("");
    }
}
