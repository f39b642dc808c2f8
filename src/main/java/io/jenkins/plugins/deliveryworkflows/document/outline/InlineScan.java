package io.jenkins.plugins.deliveryworkflows.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds code spans, links, tags and comments in a paragraph from its beginning to its end, without
 * ever going back.
 *
 * <p>Simpler than CommonMark where that makes no difference to honest text: a link's destination is
 * whatever stands in the parentheses behind a closing bracket.
 */
final class InlineScan {

    private static final int LONGEST = 1000;

    /** Possessive throughout, so that a failed attempt isn't tried in other ways. */
    private static final Pattern TAG =
            Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*+(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>");

    private static final Pattern DESTINATION =
            Pattern.compile(
                    "]\\(\\s{0,9}+(?:<([^<>\\n]{0,900}+)>|([^\\s()<]{0,900}+(?:\\([^\\s()]{0,200}+\\)[^\\s()]{0,200}+)?+))"
                            + "(?:\\s{1,9}+(?:\"[^\"]{0,300}+\"|'[^']{0,300}+'|\\([^()]{0,300}+\\)))?+\\s{0,9}+\\)");

    private final String text;
    private final StringBuilder visible;
    private final StringBuilder prose;
    private final List<Found> codes = new ArrayList<>();
    private final List<Found> links = new ArrayList<>();
    private final List<Found> html = new ArrayList<>();
    private final Map<Integer, Deque<Integer>> runs = new HashMap<>();

    /** A text with its offset in the paragraph. */
    record Found(String text, int at) {}

    InlineScan(CharSequence paragraph) {
        text = paragraph.toString();
        visible = new StringBuilder(text);
        prose = new StringBuilder(text);
        for (int at = text.indexOf('`'); at >= 0; ) {
            int end = endOfRun(at);
            runs.computeIfAbsent(end - at, length -> new ArrayDeque<>()).add(at);
            at = text.indexOf('`', end);
        }
        scan();
    }

    /** The text with spaces for comments. */
    String visible() {
        return visible.toString();
    }

    /** The text with spaces for comments and code spans. */
    String prose() {
        return prose.toString();
    }

    List<Found> codes() {
        return codes;
    }

    /** Destinations of links and images. */
    List<Found> links() {
        return links;
    }

    /** Tags. */
    List<Found> html() {
        return html;
    }

    private void scan() {
        int at = 0;
        int lastComment = text.lastIndexOf("-->");
        Matcher tag = TAG.matcher(text);
        Matcher destination = DESTINATION.matcher(text);
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '\\' -> at += 2;
                case '`' -> at = code(at);
                case '<' ->
                        at = text.startsWith("<!--", at) ? comment(at, lastComment) : tag(tag, at);
                case ']' -> at = link(destination, at);
                default -> at++;
            }
        }
    }

    private int code(int at) {
        int opened = endOfRun(at);
        int length = opened - at;
        Deque<Integer> candidates = runs.get(length);
        while (!candidates.isEmpty()) {
            int close = candidates.poll();
            if (close >= opened) {
                codes.add(new Found(text.substring(opened, close).replace('\n', ' ').strip(), at));
                blank(prose, at, close + length);
                return close + length;
            }
        }
        return opened;
    }

    private int comment(int at, int lastComment) {
        if (lastComment < at) {
            return at + 1;
        }
        int end = text.indexOf("-->", at) + 3;
        blank(visible, at, end);
        blank(prose, at, end);
        return end;
    }

    private int tag(Matcher tag, int at) {
        tag.region(at, Math.min(text.length(), at + LONGEST));
        if (!tag.lookingAt()) {
            return at + 1;
        }
        html.add(new Found(tag.group(), at));
        return tag.end();
    }

    private int link(Matcher destination, int at) {
        destination.region(at, Math.min(text.length(), at + 2 * LONGEST));
        if (!destination.lookingAt()) {
            return at + 1;
        }
        String angled = destination.group(1);
        links.add(new Found(angled == null ? destination.group(2) : angled, at));
        return destination.end();
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private static void blank(StringBuilder line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) != '\n') {
                line.setCharAt(i, ' ');
            }
        }
    }
}
