package io.jenkins.plugins.deliveryworkflows.criteria;

/**
 * What a decision rests on.
 *
 * @param kind where it comes from
 * @param path the file it stands in, relative; empty where it is about no single file
 * @param line 1-based, 0 for the file as a whole
 * @param text what was seen
 */
public record Evidence(Kind kind, String path, int line, String text) {

    /** Where evidence comes from. */
    public enum Kind {
        /** Recomputed from the sources just now. */
        DERIVED,
        /** Part of the change set. */
        CHANGE,
        /** Written by a person. */
        HUMAN
    }
}
