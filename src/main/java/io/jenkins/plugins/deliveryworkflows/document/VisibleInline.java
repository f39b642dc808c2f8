package io.jenkins.plugins.deliveryworkflows.document;

import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The visible part of a paragraph's Markdown: without tags, comments, images and the targets of
 * links.
 *
 * <p>In time that grows with its length only. What isn't closed takes the rest with it, so that in
 * doubt less is visible.
 */
final class VisibleInline {

    private static final List<String> HIDING = List.of("hidden", "style", "<template", "<noscript");
    private static final String COMMENT = "<!--";

    private final String source;
    private final StringBuilder visible = new StringBuilder();
    private final Map<Integer, Deque<Integer>> runs;
    private boolean hides;
    private int at;

    VisibleInline(String source) {
        this.source = source;
        this.runs = CodeSpans.runs(source);
        while (at < source.length() && !hides) {
            step();
        }
    }

    String text() {
        return visible.toString();
    }

    /** Whether a tag in it hides what comes behind it. */
    boolean hidesWhatFollows() {
        return hides;
    }

    private void step() {
        char character = source.charAt(at);
        if (character == '\\' && at + 1 < source.length()) {
            visible.append(source.charAt(at + 1));
            at += 2;
        } else if (character == '`') {
            codeSpan();
        } else if (source.startsWith(COMMENT, at)) {
            at = behind("-->", at + COMMENT.length());
        } else if (character == '<' && isTagStart()) {
            tag();
        } else if (source.startsWith("![", at)) {
            at = behind("]", at + 2) - 1;
        } else if (source.startsWith("](", at)) {
            target();
        } else if (source.startsWith("][", at)) {
            at = behind("]", at + 2);
        } else {
            visible.append(character);
            at++;
        }
    }

    /** Offset behind the next {@code end}, else the end of the text. */
    private int behind(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }

    private void codeSpan() {
        int opened = CodeSpans.endOfRun(source, at);
        int end = CodeSpans.endOfSpan(runs.get(opened - at), opened, opened - at);
        if (end > 0) {
            visible.append(source, opened, end - (opened - at));
        }
        visible.append(' ');
        at = Math.max(opened, end);
    }

    private boolean isTagStart() {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        return Character.isLetter(next) || "/!?".indexOf(next) >= 0;
    }

    private void tag() {
        int end = behind(">", at);
        String tag = source.substring(at, end).toLowerCase(Locale.ROOT);
        hides = HIDING.stream().anyMatch(tag::contains);
        at = end;
    }

    /** A link's address and title. */
    private void target() {
        int depth = 0;
        for (at += 1; at < source.length(); at++) {
            char character = source.charAt(at);
            if (character == '\\') {
                at++;
            } else if ("\"'".indexOf(character) >= 0 && source.charAt(at - 1) == ' ') {
                at = behind(String.valueOf(character), at + 1) - 1;
            } else if (character == '(') {
                depth++;
            } else if (character == ')' && --depth == 0) {
                at++;
                return;
            }
        }
    }
}
