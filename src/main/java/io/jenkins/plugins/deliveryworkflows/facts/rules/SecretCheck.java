package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.Optional;

/**
 * Finds a value that nobody but its owner should know.
 *
 * @param trigger where the pattern is tried
 * @param pattern its first group is the value
 * @param entropy bits per character that a value has at least; 0 asks for none
 * @param bits random bits of a value: from 80 on, a hash of it can't be guessed back
 * @param form what a value looks like
 * @param stopWords whether values made of words, placeholders and examples are passed by
 * @param unless no finding where the matched lines have this
 */
record SecretCheck(
        Trigger trigger,
        LinearPattern pattern,
        double entropy,
        int bits,
        ValueForm form,
        boolean stopWords,
        Optional<LinearPattern> unless)
        implements KeywordCheck {

    private static final int UNGUESSABLE = 80;

    boolean unguessable() {
        return bits >= UNGUESSABLE;
    }
}
