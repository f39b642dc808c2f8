package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.util.List;

/**
 * What one skill did when it was run by itself.
 *
 * @param documents all documents that it is answerable for
 * @param notes what a reader should know about the reading of the workspace
 */
public record SkillOutcome(
        Step step, List<String> documents, List<String> notes, List<DocumentChange> changes) {

    public SkillOutcome {
        documents = List.copyOf(documents);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    static BadInputException unknown(String skill, String mode) {
        List<String> known = Skills.all().stream().map(Skill::id).toList();
        if (known.contains(skill)) {
            return new BadInputException(
                    skill + " has no mode '" + mode + "'", "--mode", "Leave --mode out");
        }
        String nearest =
                Spelling.nearest(skill, known)
                        .map(near -> "Did you mean '" + near + "'? ")
                        .orElse("");
        return new BadInputException(
                "this version has no skill '" + skill + "'",
                "",
                nearest + "It has: " + String.join(", ", known));
    }
}
