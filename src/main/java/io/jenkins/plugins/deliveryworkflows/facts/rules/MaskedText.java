package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.Comparator;
import java.util.List;

/** A text in which secrets can't be read, with its white space normalised. */
final class MaskedText {

    static final String MASK = "***";

    private final String text;
    private final List<Span> secrets;

    MaskedText(String text, List<Span> secrets) {
        this.text = text;
        this.secrets = secrets.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    /** A stretch of the text. */
    String text(Span span) {
        StringBuilder shown = new StringBuilder();
        int at = span.start();
        for (Span secret : secrets) {
            if (secret.overlaps(span)) {
                shown.append(text, Math.min(at, secret.start()), Math.max(at, secret.start()));
                shown.append(MASK);
                at = Math.max(at, secret.end());
            }
        }
        shown.append(text, Math.min(at, span.end()), span.end());
        return normalised(shown);
    }

    /** A stretch of the text without what stands between quotes in it. */
    String withoutQuoted(Span span) {
        String shown = text(span);
        StringBuilder kept = new StringBuilder();
        char open = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean quote = c == '"' || c == '\'' || c == '`';
            if (open == 0) {
                kept.append(c);
                open = quote ? c : 0;
                if (quote) {
                    kept.append(MASK);
                }
            } else if (c == '\\') {
                i++;
            } else if (c == open) {
                kept.append(c);
                open = 0;
            }
        }
        return kept.toString();
    }

    private static String normalised(CharSequence text) {
        StringBuilder normalised = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = normalised.length() > 0;
            } else {
                if (space) {
                    normalised.append(' ');
                }
                normalised.append(c);
                space = false;
            }
        }
        return normalised.toString();
    }
}
