package io.jenkins.plugins.deliveryworkflows.analysis.testing;

/**
 * A case that a test should try.
 *
 * @param function the function it calls, empty for the file as a whole
 * @param text what is given and what has to come of it; names of the code stand between backticks
 */
public record Scenario(Kind kind, String function, String text) {

    /** What a case is about. */
    public enum Kind {
        /** All is as it should be. */
        HAPPY,
        /** Something is refused or fails. */
        ERROR,
        /** At the limits of what is allowed. */
        EDGE
    }
}
