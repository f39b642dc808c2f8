package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * A JavaScript or TypeScript source in the two forms that readers need: with and without strings.
 */
final class ScriptText {

    private static final int LONGEST_EXPRESSION = 2_000;
    private static final String ENDS = ";,)]}([{";

    private final SourceText source;
    private final String code;
    private final String blank;
    private final int[] partners;
    private List<ScriptDeclarations.Declared> declarations;

    ScriptText(SourceText source) {
        this.source = source;
        this.code = CodeMask.withoutComments(source.toString(), Syntax.SCRIPT);
        this.blank = CodeMask.withoutCommentsAndStrings(source.toString(), Syntax.SCRIPT);
        this.partners = BracketPairs.in(blank);
    }

    /** The forms of a source, made once for all who read it. */
    static ScriptText of(SourceText source) {
        return source.derived(ScriptText.class, ScriptText::new);
    }

    /** The source without comments. */
    String code() {
        return code;
    }

    /** The source without comments and strings, of the same length. */
    String blank() {
        return blank;
    }

    /** The variables that the file declares with a value. */
    List<ScriptDeclarations.Declared> declarations() {
        if (declarations == null) {
            declarations = ScriptDeclarations.in(this);
        }
        return declarations;
    }

    int line(int offset) {
        return source.lineOf(offset);
    }

    String code(Span span) {
        return code.substring(span.from(), span.to());
    }

    /** The offset of the bracket that closes the one at {@code open}, or -1. */
    int close(int open) {
        int partner = partners[open];
        return partner > open ? partner : -1;
    }

    /** The offset of the bracket that opens what the one at {@code close} closes, or -1. */
    int open(int close) {
        int partner = partners[close];
        return partner >= 0 && partner < close ? partner : -1;
    }

    /** What stands between the bracket at {@code open} and its end, split at its own commas. */
    List<Span> arguments(int open) {
        int close = close(open);
        return close < 0 ? List.of() : split(new Span(open + 1, close), ",");
    }

    /** The parts of a span between an operator outside of inner brackets; empty parts left out. */
    List<Span> split(Span span, String operator) {
        List<Span> parts = new ArrayList<>();
        int start = span.from();
        for (int i = span.from(); i < span.to(); i++) {
            if (partners[i] > i) {
                i = partners[i];
            } else if (blank.startsWith(operator, i)) {
                add(parts, start, i);
                i += operator.length() - 1;
                start = i + 1;
            }
        }
        add(parts, start, span.to());
        return parts;
    }

    private void add(List<Span> parts, int from, int to) {
        Span part = strip(new Span(from, to));
        if (part.from() < part.to()) {
            parts.add(part);
        }
    }

    Span strip(Span span) {
        int from = skipSpace(span.from());
        int to = span.to();
        while (to > from && Character.isWhitespace(code.charAt(to - 1))) {
            to--;
        }
        return new Span(Math.min(from, to), to);
    }

    /** The first offset from {@code offset} on that isn't white space; the length where none is. */
    int skipSpace(int offset) {
        int i = offset;
        while (i < code.length() && Character.isWhitespace(code.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The last offset before {@code offset} that isn't white space, or -1. */
    int before(int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(blank.charAt(i))) {
            i--;
        }
        return i;
    }

    /** The string literal that opens at {@code quote}, without its quotes. */
    String stringAt(int quote) {
        int end = blank.indexOf(blank.charAt(quote), quote + 1);
        return end < 0 ? "" : code.substring(quote + 1, end);
    }

    /** The bracket that ends a tag of markup, outside of its attributes' braces, or -1. */
    int endOfTag(int from) {
        for (int i = from; i < blank.length(); i++) {
            if (blank.charAt(i) == '>') {
                return i;
            }
            if (partners[i] > i) {
                i = partners[i];
            }
        }
        return -1;
    }

    /** The end of an expression: its bracket, semicolon, or a line end that no operator bridges. */
    int endOfExpression(int from) {
        int i = skipSpace(from);
        int end = Math.min(blank.length(), i + LONGEST_EXPRESSION);
        while (i < end) {
            char c = blank.charAt(i);
            if (partners[i] > i) {
                i = partners[i];
                end = Math.min(blank.length(), Math.max(end, i + LONGEST_EXPRESSION));
            } else if (ENDS.indexOf(c) >= 0) {
                return i;
            } else if (c == '\n') {
                int next = skipSpace(i);
                if (!bridged(i, next)) {
                    return i;
                }
                i = next - 1;
            }
            i++;
        }
        return Math.min(i, blank.length());
    }

    private boolean bridged(int lineEnd, int next) {
        int previous = before(lineEnd);
        return (next < blank.length() && ".+?|&:".indexOf(blank.charAt(next)) >= 0)
                || (previous >= 0 && "=+?|&:>".indexOf(blank.charAt(previous)) >= 0);
    }
}
