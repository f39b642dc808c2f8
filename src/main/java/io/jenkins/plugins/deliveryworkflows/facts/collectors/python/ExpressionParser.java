package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Attribute;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Name;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Other;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Subscript;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Text;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads expressions from tokens; always advances, so that odd content can't hold it up. */
final class ExpressionParser {

    /** Deeper nesting is no declaration; it would only exhaust the stack. */
    private static final int MAX_DEPTH = 60;

    private static final Set<String> WORD_OPERATORS =
            Set.of("or", "and", "in", "is", "if", "else", "for", "as", "from");
    private static final Set<String> WORD_PREFIXES =
            Set.of("not", "await", "lambda", "async", "yield", "raise", "assert", "del");
    private static final Set<String> CLOSERS = Set.of(")", "]", "}");

    private final List<Token> tokens;
    private int at;
    private int depth;

    ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        Token token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean take(String text) {
        if (peek().is(text)) {
            next();
            return true;
        }
        return false;
    }

    boolean lineEnds() {
        return peek().kind() == Kind.LINE || peek().kind() == Kind.END;
    }

    /**
     * An expression up to a comma, bracket, assignment or the line's end; {@code :} ends it too.
     */
    Expression expression() {
        return operation(false);
    }

    /** Several expressions with commas are a tuple. */
    Expression expressions() {
        Expression first = expression();
        if (!peek().is(",")) {
            return first;
        }
        List<Expression> items = new ArrayList<>(List.of(first));
        while (take(",") && !ends(false)) {
            items.add(expression());
        }
        return new Items("(", items);
    }

    private Expression operation(boolean bracketed) {
        List<Expression> operands = new ArrayList<>();
        List<String> operators = new ArrayList<>();
        operands.add(operand());
        while (!ends(bracketed)) {
            Token token = peek();
            boolean operator =
                    token.kind() == Kind.OPERATOR
                            || (token.kind() == Kind.NAME
                                    && (WORD_OPERATORS.contains(token.text()) || token.is("not")));
            if (!operator) {
                break;
            }
            operators.add(next().text());
            operands.add(ends(bracketed) ? new Other("") : operand());
        }
        return operators.isEmpty() ? operands.get(0) : new Operation(operands, operators);
    }

    private boolean ends(boolean bracketed) {
        Token token = peek();
        return lineEnds()
                || token.is(",")
                || token.is("=")
                || token.is(";")
                || CLOSERS.contains(token.text())
                || (!bracketed && token.is(":"));
    }

    private Expression operand() {
        if (++depth > MAX_DEPTH) {
            depth--;
            return new Other(next().text());
        }
        while (peek().kind() == Kind.NAME && WORD_PREFIXES.contains(peek().text())) {
            next();
        }
        Expression operand = trailers(atom());
        depth--;
        return operand;
    }

    private Expression atom() {
        Token token = peek();
        if (token.kind() == Kind.STRING) {
            return strings();
        }
        if (lineEnds() || CLOSERS.contains(token.text())) {
            return new Other("");
        }
        next();
        if (token.kind() == Kind.NAME) {
            return new Name(token.text());
        }
        if (token.is("(") || token.is("[") || token.is("{")) {
            return items(token.text());
        }
        boolean sign = token.is("-") || token.is("+") || token.is("~");
        return new Other(
                sign && peek().kind() == Kind.NUMBER ? token.text() + next().text() : token.text());
    }

    private Expression strings() {
        List<TextPart> parts = new ArrayList<>();
        while (peek().kind() == Kind.STRING) {
            parts.addAll(StringLiteral.parts(next().text()));
        }
        return new Text(parts);
    }

    private Expression items(String open) {
        List<Expression> items = new ArrayList<>();
        boolean comma = false;
        while (!closes()) {
            items.add(operation(true));
            if (take(",")) {
                comma = true;
            } else if (!closes()) {
                next();
            }
        }
        closeBracket();
        return open.equals("(") && !comma && items.size() == 1
                ? items.get(0)
                : new Items(open, items);
    }

    private Expression trailers(Expression atom) {
        Expression expression = atom;
        for (int i = 0; i < MAX_DEPTH; i++) {
            if (peek().is("(")) {
                next();
                expression = new Call(expression, arguments());
            } else if (peek().is("[")) {
                next();
                expression = new Subscript(expression, items("[").elements());
            } else if (peek().is(".")) {
                next();
                expression = new Attribute(expression, next().text());
            } else {
                break;
            }
        }
        return expression;
    }

    /** The arguments behind an opening bracket, which is read already. */
    List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        while (!closes()) {
            if (take("*")) {
                arguments.add(new Argument("*", operation(true)));
            } else if (take("**")) {
                arguments.add(new Argument("**", operation(true)));
            } else {
                arguments.add(argument());
            }
            if (!take(",") && !closes()) {
                next();
            }
        }
        closeBracket();
        return arguments;
    }

    /** An annotated parameter with a default is an operation with {@code :} and {@code =}. */
    private Argument argument() {
        Expression value = operation(true);
        if (!take("=")) {
            return new Argument("", value);
        }
        Expression assigned = operation(true);
        return value instanceof Name name
                ? new Argument(name.id(), assigned)
                : new Argument("", new Operation(List.of(value, assigned), List.of("=")));
    }

    private boolean closes() {
        return peek().kind() == Kind.END || CLOSERS.contains(peek().text());
    }

    private void closeBracket() {
        if (peek().kind() != Kind.END) {
            next();
        }
    }
}
