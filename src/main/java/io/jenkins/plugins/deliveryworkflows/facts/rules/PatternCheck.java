package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.Optional;

/**
 * Finds text by a pattern.
 *
 * @param trigger where the pattern is tried
 * @param place where a match may start
 * @param unless no finding where the matched lines have this
 * @param unlessFile no finding where the file has this
 */
record PatternCheck(
        Trigger trigger,
        LinearPattern pattern,
        MatchPlace place,
        Optional<LinearPattern> unless,
        Optional<LinearPattern> unlessFile)
        implements KeywordCheck {}
