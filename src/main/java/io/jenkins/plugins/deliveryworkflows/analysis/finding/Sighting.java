package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.policy.Severity;

/**
 * Something seen by a rule of ours or by another scanner, before it has an identity.
 *
 * @param tool the scanner, empty for our own rules
 * @param rule the rule's id
 * @param kind {@code security}, {@code quality}, {@code compliance}, {@code data} …
 * @param line 1-based, 0 for the file as a whole
 * @param context what identifies the place in its file, so that a moved line keeps its finding
 * @param evidence one line for a reader, never with a secret's value
 * @param recommendation what to do, one sentence
 * @param secret whether a secret was seen
 * @param ignored the reason of an inline ignore, empty where there is none
 * @param introduced whether the base revision doesn't have it
 */
public record Sighting(
        String tool,
        String rule,
        String title,
        Severity severity,
        String kind,
        String path,
        int line,
        String context,
        String evidence,
        String recommendation,
        boolean secret,
        String ignored,
        boolean introduced) {

    /** The same, known to be at the base too. */
    Sighting notIntroduced() {
        return new Sighting(
                tool,
                rule,
                title,
                severity,
                kind,
                path,
                line,
                context,
                evidence,
                recommendation,
                secret,
                ignored,
                false);
    }
}
