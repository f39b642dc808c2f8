package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Shell text with everything blanked in which a dollar sign means nothing: comments, single quotes,
 * escaped characters, quoted here-documents. One pass; offsets and line breaks stay.
 */
final class ShellMask {

    private static final int DEEPEST = 1000;

    private final String text;
    private final char[] out;
    private final Deque<Character> around = new ArrayDeque<>();
    private int at;
    private String delimiter = "";
    private boolean literal;

    private ShellMask(String text) {
        this.text = text;
        this.out = text.toCharArray();
    }

    static String of(String text) {
        return new ShellMask(text).run();
    }

    private String run() {
        while (at < out.length) {
            char c = text.charAt(at);
            boolean quoted = !around.isEmpty() && around.peek() == '"';
            if (c == '\\') {
                blank(Math.min(out.length, at + 2));
            } else if (c == '"') {
                toggleQuote(quoted);
            } else if (text.startsWith("$(", at)) {
                open('(');
                at += 2;
            } else if (quoted) {
                at++;
            } else {
                plain(c);
            }
        }
        return new String(out);
    }

    private void plain(char c) {
        if (c == '\'') {
            int end = text.indexOf('\'', at + 1);
            blank(end < 0 ? out.length : end + 1);
        } else if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
            int end = text.indexOf('\n', at);
            blank(end < 0 ? out.length : end);
        } else if (text.startsWith("<<", at) && !text.startsWith("<<<", at)) {
            readDelimiter();
        } else if (c == '\n' && !delimiter.isEmpty()) {
            skipDocument();
        } else {
            if (c == '(' && !around.isEmpty()) {
                open('(');
            } else if (c == ')' && !around.isEmpty()) {
                around.pop();
            }
            at++;
        }
    }

    private void toggleQuote(boolean quoted) {
        if (quoted) {
            around.pop();
        } else {
            open('"');
        }
        at++;
    }

    private void open(char bracket) {
        if (around.size() < DEEPEST) {
            around.push(bracket);
        }
    }

    private void readDelimiter() {
        int start = at + (text.startsWith("<<-", at) ? 3 : 2);
        while (start < out.length && text.charAt(start) == ' ') {
            start++;
        }
        literal = start < out.length && "\"'\\".indexOf(text.charAt(start)) >= 0;
        int from = literal ? start + 1 : start;
        int end = from;
        while (end < out.length && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        delimiter = text.substring(from, end);
        at = literal && end < out.length ? end + 1 : Math.max(end, at + 2);
    }

    /** In a document quotes and number signs are text. */
    private void skipDocument() {
        int from = at;
        while (at < out.length) {
            int end = text.indexOf('\n', at + 1);
            int next = end < 0 ? out.length : end;
            boolean last = text.substring(at, next).strip().equals(delimiter);
            at = next;
            if (last) {
                break;
            }
        }
        if (literal) {
            int end = at;
            at = from;
            blank(end);
        }
        delimiter = "";
    }

    private void blank(int end) {
        for (; at < end; at++) {
            if (out[at] != '\n') {
                out[at] = ' ';
            }
        }
    }
}
