package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a string token: its prefix, its quotes, its escapes, the expressions in it. */
final class StringLiteral {

    private final String token;
    private final List<TextPart> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private StringLiteral(String token) {
        this.token = token;
    }

    static List<TextPart> parts(String token) {
        return new StringLiteral(token).read();
    }

    private List<TextPart> read() {
        int quoteAt = 0;
        while (quoteAt < token.length()
                && token.charAt(quoteAt) != '"'
                && token.charAt(quoteAt) != '\'') {
            quoteAt++;
        }
        String prefix = token.substring(0, quoteAt).toLowerCase(Locale.ROOT);
        String quoted = token.substring(quoteAt);
        boolean triple = quoted.startsWith("\"\"\"") || quoted.startsWith("'''");
        int width = triple ? 3 : 1;
        int end = Math.max(width, quoted.length() - width);
        readBody(
                quoted.substring(Math.min(width, quoted.length()), Math.min(end, quoted.length())),
                prefix);
        flush();
        return List.copyOf(parts);
    }

    private void readBody(String body, String prefix) {
        boolean formatted = prefix.contains("f");
        boolean raw = prefix.contains("r");
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\' && !raw && i + 1 < body.length()) {
                i++;
                unescape(body.charAt(i));
            } else if (formatted
                    && (c == '{' || c == '}')
                    && body.startsWith(String.valueOf(c), i + 1)) {
                literal.append(c);
                i++;
            } else if (formatted && c == '{') {
                int close = body.indexOf('}', i);
                int end = close < 0 ? body.length() : close;
                addExpression(body.substring(i + 1, end));
                i = end;
            } else {
                literal.append(c);
            }
        }
    }

    private void unescape(char c) {
        switch (c) {
            case 'n' -> literal.append('\n');
            case 't' -> literal.append('\t');
            case '\n' -> {}
            default -> literal.append(c);
        }
    }

    private void addExpression(String expression) {
        flush();
        int format = Math.max(expression.indexOf('!'), expression.indexOf(':'));
        String name = format < 0 ? expression : expression.substring(0, format);
        parts.add(TextPart.name(name.strip().replace("()", ".()")));
    }

    private void flush() {
        if (!literal.isEmpty()) {
            parts.add(TextPart.literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
