package io.jenkins.plugins.deliveryworkflows.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Blanks the code spans of a document, in time that grows with its length only; full inline parsing
 * takes the square of it on texts that were made for that.
 *
 * <p>By CommonMark's rules: a span ends at the next run of as many backticks, and one that begins
 * inside a tag, comment or autolink is none. These are looked for in {@value #LONGEST_TAG}
 * characters.
 */
final class CodeSpans implements InlineParser {

    private static final int LONGEST_TAG = 512;

    /** Possessive throughout, so that a failed attempt isn't tried in other ways. */
    private static final Pattern TAG =
            Pattern.compile(
                    "</?[A-Za-z][A-Za-z0-9-]*+(?:\\s++[A-Za-z_:][\\w.:-]*+(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'"
                            + "|[^\\s\"'=<>`]++))?+)*+\\s*+/?>"
                            + "|<!--(?s:.)*?-->|<\\?(?s:.)*?\\?>|<![A-Za-z][^>]*+>|<!\\[CDATA\\[(?s:.)*?]]>"
                            + "|<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*+>"
                            + "|<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9.-]++>");

    private final StringBuilder[] lines;

    /**
     * @param lines of the whole document; spans become spaces in them
     */
    CodeSpans(StringBuilder[] lines) {
        this.lines = lines;
    }

    @Override
    public void parse(SourceLines source, Node node) {
        String text = source.getContent();
        if (text.indexOf('`') < 0) {
            return;
        }
        Map<Integer, Deque<Integer>> runs = runs(text);
        int[] starts = starts(source.getLines());
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '<') {
                tag.region(at, Math.min(text.length(), at + LONGEST_TAG));
                at = tag.lookingAt() ? tag.end() : at + 1;
            } else if (c == '`') {
                int opened = endOfRun(text, at);
                int end = endOfSpan(runs.get(opened - at), opened, opened - at);
                if (end > 0) {
                    blank(source.getLines(), starts, at, end);
                }
                at = Math.max(opened, end);
            } else {
                at++;
            }
        }
    }

    /** Length of a run of backticks → where such runs begin, in the text's order. */
    static Map<Integer, Deque<Integer>> runs(String text) {
        Map<Integer, Deque<Integer>> runs = new HashMap<>();
        for (int at = text.indexOf('`'); at >= 0; ) {
            int end = endOfRun(text, at);
            runs.computeIfAbsent(end - at, length -> new ArrayDeque<>()).add(at);
            at = text.indexOf('`', end);
        }
        return runs;
    }

    static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    static int endOfSpan(Deque<Integer> runs, int from, int length) {
        while (runs != null && !runs.isEmpty()) {
            int start = runs.poll();
            if (start >= from) {
                return start + length;
            }
        }
        return -1;
    }

    private void blank(List<SourceLine> paragraph, int[] starts, int from, int to) {
        int found = Arrays.binarySearch(starts, from);
        for (int i = found < 0 ? -found - 2 : found; i < starts.length && starts[i] < to; i++) {
            SourceLine line = paragraph.get(i);
            SourceSpan place = line.getSourceSpan();
            int end = Math.min(to - starts[i], line.getContent().length());
            for (int at = Math.max(from - starts[i], 0); at < end; at++) {
                lines[place.getLineIndex()].setCharAt(place.getColumnIndex() + at, ' ');
            }
        }
    }

    /** Where each line begins in the paragraph's text. */
    private static int[] starts(List<SourceLine> paragraph) {
        int[] starts = new int[paragraph.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + paragraph.get(i - 1).getContent().length() + 1;
        }
        return starts;
    }
}
