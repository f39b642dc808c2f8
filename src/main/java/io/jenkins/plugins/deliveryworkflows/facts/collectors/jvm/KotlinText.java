package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.text.Brackets;
import java.util.List;

/** Finds where parts of Kotlin's declarations end. */
final class KotlinText {

    /** What an initialiser or a list of type arguments may span, so that no text costs too much. */
    static final int LONGEST = 2_000;

    private final String blank;

    /**
     * @param blank code without comments and strings
     */
    KotlinText(String blank) {
        this.blank = blank;
    }

    /** Adds the names behind a colon; answers the offset behind them, -1 for an open bracket. */
    int supertypes(int from, List<String> names) {
        int at = from < 0 ? -1 : Words.skipSpace(blank, from);
        if (at < 0 || at >= blank.length() || blank.charAt(at) != ':') {
            return from;
        }
        do {
            int start = Words.skipSpace(blank, at + 1);
            int end = start;
            while (end < blank.length()
                    && (Character.isJavaIdentifierPart(blank.charAt(end))
                            || blank.charAt(end) == '.')) {
                end++;
            }
            names.add(blank.substring(start, end));
            at = Words.skipSpace(blank, end);
            if (at < blank.length() && blank.charAt(at) == '<') {
                at = Words.skipSpace(blank, behindTypeArguments(at));
            }
            if (at < blank.length() && blank.charAt(at) == '(') {
                int close = Brackets.close(blank, at);
                if (close < 0) {
                    return -1;
                }
                at = Words.skipSpace(blank, close + 1);
            }
        } while (at < blank.length() && blank.charAt(at) == ',');
        return at;
    }

    int behindTypeArguments(int open) {
        int depth = 0;
        int to = Math.min(blank.length(), open + LONGEST);
        for (int i = open; i < to; i++) {
            char c = blank.charAt(i);
            if (c == '<') {
                depth++;
            } else if (c == '>' && --depth == 0) {
                return i + 1;
            }
        }
        return to;
    }

    /** Where a one-line expression ends; a line that ends with {@code +} goes on. */
    int endOfLine(int from) {
        int to = Math.min(blank.length(), from + LONGEST);
        char last = '+';
        for (int i = from; i < to; i++) {
            char c = blank.charAt(i);
            if (c == '\n' && last != '+') {
                return i;
            }
            last = Character.isWhitespace(c) ? last : c;
        }
        return to;
    }
}
