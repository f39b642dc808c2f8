package io.jenkins.plugins.deliveryworkflows.report.model;

import io.jenkins.plugins.deliveryworkflows.skill.SkillResult.OpenQuestion;
import java.util.List;
import java.util.Map;

/**
 * One skill of the sequence, and what came of it.
 *
 * @param mode empty where the workflow names none
 * @param instruction what the workflow asks of it, empty where it asks nothing special
 * @param reason why it was reused, skipped or failed; empty when done
 * @param millis wall time
 * @param written documents whose bytes changed
 * @param counts what it found, by name
 * @param notes sentences for the reader
 * @param questions what only people can answer, in its documents
 */
public record Step(
        String skill,
        String mode,
        String instruction,
        Status status,
        String reason,
        long millis,
        List<String> written,
        Map<String, Integer> counts,
        List<String> notes,
        List<OpenQuestion> questions) {

    public Step {
        written = List.copyOf(written);
        counts = Ordered.copyOf(counts);
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
    }

    /** How a step ended. */
    public enum Status {
        DONE,
        /** An earlier run had the same sources and inputs. */
        REUSED,
        SKIPPED,
        FAILED
    }
}
