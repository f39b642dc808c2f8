package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.List;

/**
 * A case that a test should try.
 *
 * @param function the function it calls, empty for the file as a whole
 * @param phrase what is given or what has to come of it; {@code {}} stands for each name of the
 *     code
 * @param names names of the code, in the phrase's order
 */
public record Scenario(Kind kind, String function, String phrase, List<String> names) {

    public Scenario {
        names = List.copyOf(names);
    }

    static Scenario of(Kind kind, String function, String phrase, String... names) {
        return new Scenario(kind, function, phrase, List.of(names));
    }

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
