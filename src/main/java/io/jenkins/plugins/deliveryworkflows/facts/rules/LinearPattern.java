package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** A pattern that takes linear time on any text, compiled when it is first tried. */
final class LinearPattern {

    private static final String PLACE = "at";

    private final String source;
    private volatile Pattern compiled;

    LinearPattern(String source) {
        this.source = source;
    }

    Matcher in(CharSequence text) {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(source, Pattern.MULTILINE);
            compiled = pattern;
        }
        return pattern.matcher(text);
    }

    /** What a match is about: its group {@code at} where the pattern has one, else all of it. */
    Span place(Matcher match) {
        boolean named = compiled.namedGroups().containsKey(PLACE) && match.start(PLACE) >= 0;
        return named
                ? new Span(match.start(PLACE), match.end(PLACE))
                : new Span(match.start(), match.end());
    }

    @Override
    public String toString() {
        return source;
    }
}
