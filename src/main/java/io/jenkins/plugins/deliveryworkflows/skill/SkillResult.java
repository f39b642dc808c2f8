package io.jenkins.plugins.deliveryworkflows.skill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a skill did.
 *
 * @param documents paths of all documents that it is answerable for, sorted, whether or not they
 *     had to change
 * @param written paths of those whose bytes changed, sorted
 * @param counts what it found, by name: {@code endpoints → 12}; in a stable order
 * @param notes sentences for the person who reads the report
 * @param openMarkers questions that only people can answer, in the documents it is answerable for
 */
public record SkillResult(
        List<String> documents,
        List<String> written,
        Map<String, Integer> counts,
        List<String> notes,
        List<OpenQuestion> openMarkers) {

    public SkillResult {
        documents = List.copyOf(documents);
        written = List.copyOf(written);
        counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        notes = List.copyOf(notes);
        openMarkers = List.copyOf(openMarkers);
    }

    /**
     * A question in a document that waits for a person.
     *
     * @param line 1-based
     * @param owner who is asked
     */
    public record OpenQuestion(String path, int line, String owner, String question) {}
}
