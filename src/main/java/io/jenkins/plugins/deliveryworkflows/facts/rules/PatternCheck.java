package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.Optional;

/**
 * Finds text by a pattern.
 *
 * @param trigger where the pattern is tried
 * @param place where a match may start
 * @param unless no finding where the matched lines have this
 * @param file what the rest of the file decides
 */
record PatternCheck(
        Trigger trigger,
        LinearPattern pattern,
        MatchPlace place,
        Optional<LinearPattern> unless,
        FileConditions file)
        implements KeywordCheck {}
