package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** A pattern that takes linear time on any text, compiled when it is first tried. */
final class LinearPattern {

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

    @Override
    public String toString() {
        return source;
    }
}
