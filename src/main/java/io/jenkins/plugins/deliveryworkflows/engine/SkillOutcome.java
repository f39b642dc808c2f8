package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.report.model.Step;
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
}
