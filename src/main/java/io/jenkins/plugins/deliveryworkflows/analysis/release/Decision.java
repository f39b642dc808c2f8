package io.jenkins.plugins.deliveryworkflows.analysis.release;

/**
 * A choice that a change set shows and that somebody should be able to look up later: what was
 * chosen, not why.
 *
 * @param kind what it is about
 * @param subject what was chosen; foreign text
 * @param path a file that shows it
 */
public record Decision(Kind kind, String subject, String path) {

    /** What a choice is about. */
    public enum Kind {
        SERVICE("service"),
        DATASTORE("datastore"),
        PIPELINE("pipeline"),
        INFRASTRUCTURE("infrastructure");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As front matter has it. */
        public String word() {
            return word;
        }
    }

    /** What keeps the record of it single: {@code datastore:redis}. */
    public String key() {
        return kind.word() + ":" + subject;
    }
}
