package io.jenkins.plugins.deliveryworkflows.analysis.links;

/**
 * A link in a Markdown document that leads nowhere within the repository.
 *
 * @param path of the document
 * @param line 1-based
 * @param target as the document writes it
 * @param kind what is missing
 */
public record BrokenLink(String path, int line, String target, Kind kind) {

    /** What is missing where a link leads. */
    public enum Kind {
        /** Neither file nor folder is there. */
        FILE("broken-link"),
        /** The document is there, and has no such heading. */
        ANCHOR("broken-anchor"),
        /** The path leads out of the repository. */
        OUTSIDE("link-outside");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        /** The id of the rule that finds it. */
        public String rule() {
            return rule;
        }
    }

    /** One sentence that says what is wrong. */
    public String message() {
        return switch (kind) {
            case FILE -> "'" + target + "' isn't in the repository";
            case ANCHOR -> "no heading gives the anchor of '" + target + "'";
            case OUTSIDE -> "'" + target + "' leads out of the repository";
        };
    }
}
