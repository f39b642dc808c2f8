package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads expressions that give texts: literals, templates, sums, defaults, names. */
final class ExpressionReader {

    private static final int LONGEST_NAME = 100;
    private static final int DEEPEST = 12;
    private static final Pattern ASSERTION =
            Pattern.compile("\\s(?:as|satisfies)\\s[\\w\\s.<>,\\[\\]|{}:;]{1,200}$");
    private static final Pattern REQUIRE =
            Pattern.compile("(?:await\\s+)?(?:require|import)\\s*\\(\\s*(?=[\"'])");
    private static final Pattern PREFIX = Pattern.compile("(?:await|new)\\s+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");

    private final ScriptText text;
    private final Imports imports;

    /**
     * @param imports takes the modules that an expression requires in passing
     */
    ExpressionReader(ScriptText text, Imports imports) {
        this.text = text;
        this.imports = imports;
    }

    Expression read(Span span) {
        List<Piece> pieces = new ArrayList<>();
        read(span, pieces, 0);
        return new Expression(List.copyOf(pieces));
    }

    /** The name of what the module named at {@code quote} is by itself. */
    Expression required(int quote) {
        return Expression.name(imports.required(text.stringAt(quote)));
    }

    private void read(Span whole, List<Piece> pieces, int depth) {
        Span span = bare(whole);
        if (span.from() >= span.to()) {
            return;
        }
        if (depth > DEEPEST) {
            unknown(span, pieces);
            return;
        }
        for (String choice : List.of("||", "??")) {
            List<Span> alternatives = text.split(span, choice);
            if (alternatives.size() > 1) {
                read(alternatives.get(alternatives.size() - 1), pieces, depth + 1);
                return;
            }
        }
        List<Span> summands = text.split(span, "+");
        if (summands.size() > 1) {
            summands.forEach(s -> read(s, pieces, depth + 1));
        } else {
            readOperand(span, pieces, depth);
        }
    }

    private void readOperand(Span span, List<Piece> pieces, int depth) {
        char first = text.code().charAt(span.from());
        int last = span.to() - 1;
        boolean closed = text.blank().indexOf(first, span.from() + 1) == last;
        if ((first == '"' || first == '\'') && closed) {
            pieces.add(new Piece(Kind.TEXT, plain(text.code().substring(span.from() + 1, last))));
        } else if (first == '`' && closed) {
            readTemplate(new Span(span.from() + 1, last), pieces);
        } else if (first == '/') {
            int end = text.code().lastIndexOf('/', last);
            pieces.add(new Piece(Kind.PATTERN, text.code().substring(span.from(), end + 1)));
        } else {
            readName(span, pieces);
        }
    }

    /** A template's inside is blanked, so its names are read from the code itself. */
    private void readTemplate(Span inside, List<Piece> pieces) {
        String code = text.code();
        int at = inside.from();
        while (at < inside.to()) {
            int hole = code.indexOf("${", at);
            if (hole < 0 || hole >= inside.to()) {
                pieces.add(new Piece(Kind.TEXT, plain(code.substring(at, inside.to()))));
                return;
            }
            if (hole > at) {
                pieces.add(new Piece(Kind.TEXT, plain(code.substring(at, hole))));
            }
            int end = code.indexOf('}', hole);
            end = end < 0 || end > inside.to() ? inside.to() : end;
            pieces.add(new Piece(Kind.NAME, shortened(code.substring(hole + 2, end))));
            at = end + 1;
        }
    }

    private void readName(Span span, List<Piece> pieces) {
        Matcher required = REQUIRE.matcher(text.code()).region(span.from(), span.to());
        int at = span.from();
        StringBuilder name = new StringBuilder();
        if (required.useTransparentBounds(true).lookingAt()) {
            name.append(imports.required(text.stringAt(required.end())));
            at = text.close(text.blank().indexOf('(', span.from())) + 1;
        } else {
            Matcher prefix = PREFIX.matcher(text.code()).region(at, span.to());
            at = prefix.lookingAt() ? prefix.end() : at;
            Matcher root = NAME.matcher(text.code()).region(at, span.to());
            if (!root.lookingAt()) {
                unknown(span, pieces);
                return;
            }
            name.append(root.group());
            at = root.end();
        }
        if (readMembers(name, at, span.to())) {
            pieces.add(new Piece(Kind.NAME, shortened(name.toString())));
        } else {
            unknown(span, pieces);
        }
    }

    private boolean readMembers(StringBuilder name, int from, int to) {
        int at = text.skipSpace(from);
        while (at > 0 && at < to) {
            char c = text.code().charAt(at);
            if (c == '(') {
                name.append("()");
                at = text.close(at) + 1;
            } else if (c == '[' && "\"'".indexOf(text.code().charAt(at + 1)) >= 0) {
                name.append('.').append(text.stringAt(at + 1));
                at = text.close(at) + 1;
            } else if (c == '.' || c == '?' || c == '!') {
                at++;
            } else {
                Matcher member = NAME.matcher(text.code()).region(at, to);
                boolean behindDot = ".".indexOf(text.code().charAt(at - 1)) >= 0;
                if (!behindDot || !member.lookingAt()) {
                    return false;
                }
                name.append('.').append(member.group());
                at = member.end();
            }
            at = at > 0 ? text.skipSpace(at) : at;
        }
        return at > 0;
    }

    private void unknown(Span span, List<Piece> pieces) {
        pieces.add(new Piece(Kind.NAME, shortened(text.code(span))));
    }

    /** Without type assertions and brackets around the whole. */
    private Span bare(Span span) {
        Span bare = text.strip(span);
        Matcher assertion = ASSERTION.matcher(text.code());
        int tail = Math.max(bare.from(), bare.to() - 220);
        boolean asserted = hasAssertion(tail, bare.to());
        if (asserted && assertion.region(tail, bare.to()).find()) {
            bare = text.strip(new Span(bare.from(), assertion.start()));
        }
        boolean bracketed =
                bare.from() < bare.to()
                        && text.code().charAt(bare.from()) == '('
                        && text.close(bare.from()) == bare.to() - 1;
        return bracketed ? text.strip(new Span(bare.from() + 1, bare.to() - 1)) : bare;
    }

    private boolean hasAssertion(int from, int to) {
        String tail = from < to ? text.code().substring(from, to) : "";
        return tail.contains(" as ") || tail.contains(" satisfies ");
    }

    private static String shortened(String code) {
        String stripped = code.strip();
        StringBuilder name = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < stripped.length() && name.length() < LONGEST_NAME; i++) {
            boolean more = " \t\n\u000B\f\r".indexOf(stripped.charAt(i)) >= 0;
            if (!more || !space) {
                name.append(more ? ' ' : stripped.charAt(i));
            }
            space = more;
        }
        return name.toString();
    }

    /** Only the escapes that occur in paths. */
    private static String plain(String literal) {
        return literal.replace("\\\\", "\\").replace("\\/", "/").replace("\\'", "'");
    }
}
