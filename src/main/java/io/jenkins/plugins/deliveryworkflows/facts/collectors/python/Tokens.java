package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Token.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Splits Python source into tokens, in one pass; what isn't Python becomes single operators. */
final class Tokens {

    private static final int TAB = 8;
    private static final List<String> LONG_OPERATORS =
            List.of("**=", "//=", "->", "**", "//", "==", "!=", "<=", ">=", ":=", "+=", "-=", "|=");

    private final String source;
    private final String blanked;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private Tokens(String source) {
        this.source = source;
        this.blanked = CodeMask.withoutCommentsAndStrings(source, Syntax.PYTHON);
    }

    /** The tokens of a source; the last is {@link Kind#END}. */
    static List<Token> of(String source) {
        return new Tokens(source).run();
    }

    private List<Token> run() {
        boolean lineStarts = true;
        while (at < blanked.length()) {
            char c = blanked.charAt(at);
            if (c == '\n') {
                lineStarts |= depth == 0;
                at++;
            } else if (c == '\\' && at + 1 < blanked.length() && blanked.charAt(at + 1) == '\n') {
                at += 2;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                if (lineStarts) {
                    add(Kind.LINE, at, at, indentAt(at));
                    lineStarts = false;
                }
                readToken(c);
            }
        }
        add(Kind.END, at, at, 0);
        return tokens;
    }

    private int indentAt(int offset) {
        int start = blanked.lastIndexOf('\n', offset - 1) + 1;
        int indent = 0;
        for (int i = start; i < offset; i++) {
            indent = blanked.charAt(i) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
        }
        return indent;
    }

    private void readToken(char c) {
        int start = at;
        if (Character.isJavaIdentifierStart(c)) {
            skipWord();
            boolean prefix = at < blanked.length() && isQuote(blanked.charAt(at)) && at - start < 3;
            if (prefix) {
                skipString();
            }
            add(prefix ? Kind.STRING : Kind.NAME, start, at, 0);
        } else if (isQuote(c)) {
            skipString();
            add(Kind.STRING, start, at, 0);
        } else if (Character.isDigit(c)) {
            skipNumber();
            add(Kind.NUMBER, start, at, 0);
        } else {
            readOperator(c);
        }
    }

    private void readOperator(char c) {
        int start = at;
        if (c == '(' || c == '[' || c == '{') {
            depth++;
        } else if (c == ')' || c == ']' || c == '}') {
            depth = Math.max(0, depth - 1);
        }
        at += 1;
        boolean mayBeLong = at < blanked.length() && "=*/>".indexOf(blanked.charAt(at)) >= 0;
        for (String operator : LONG_OPERATORS) {
            if (mayBeLong && blanked.startsWith(operator, start)) {
                at = start + operator.length();
                break;
            }
        }
        add(Kind.OPERATOR, start, at, 0);
    }

    private void skipWord() {
        while (at < blanked.length() && Character.isJavaIdentifierPart(blanked.charAt(at))) {
            at++;
        }
    }

    private void skipNumber() {
        while (at < blanked.length()
                && (Character.isJavaIdentifierPart(blanked.charAt(at))
                        || blanked.charAt(at) == '.')) {
            at++;
        }
    }

    /** Between its quotes a string is blank by now, so the next quote closes it. */
    private void skipString() {
        char quote = blanked.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        boolean isTriple = blanked.startsWith(triple, at);
        int from = at + (isTriple ? 3 : 1);
        int close = isTriple ? blanked.indexOf(triple, from) : closeOnLine(quote, from);
        at = close < 0 ? blanked.length() : Math.min(blanked.length(), close + (isTriple ? 3 : 1));
    }

    private int closeOnLine(char quote, int from) {
        for (int i = from; i < blanked.length(); i++) {
            char c = blanked.charAt(i);
            boolean lineEnds = c == '\n' && source.charAt(i - 1) != '\\';
            if (c == quote || lineEnds) {
                return lineEnds ? i - 1 : i;
            }
        }
        return -1;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void add(Kind kind, int from, int to, int indent) {
        tokens.add(new Token(kind, source.substring(from, to), from, indent));
    }
}
