package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.google.re2j.Matcher;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells of matches whether the rest of their file exempts them; it is asked once for each name. */
final class Exemptions {

    /** The file is searched for each; one with more of them holds data. */
    private static final int MOST_NAMES = 50;

    private final Optional<FilledPattern> unless;
    private final String text;
    private final Map<String, Boolean> known = new HashMap<>();

    Exemptions(Optional<FilledPattern> unless, String text) {
        this.unless = unless;
        this.text = text;
    }

    boolean cover(Matcher match) {
        Optional<LinearPattern> pattern = unless.flatMap(filled -> filled.with(match));
        if (pattern.isEmpty()) {
            return false;
        }
        String source = pattern.get().toString();
        if (known.size() >= MOST_NAMES && !known.containsKey(source)) {
            return true;
        }
        return known.computeIfAbsent(source, s -> pattern.get().in(text).find());
    }
}
