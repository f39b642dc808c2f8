package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads arrow functions that put their parameters into a path: {@code (id) => `/teams/${id}`} gives
 * {@code /teams/:id}, whatever it is called with.
 */
final class ArrowTexts {

    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z_$][\\w$]*");

    private ArrowTexts() {}

    static Optional<Expression> in(ScriptText text, ExpressionReader expressions, Span value) {
        List<Span> parts = text.split(value, "=>");
        if (parts.size() != 2 || "\"'`".indexOf(text.code().charAt(parts.get(1).from())) < 0) {
            return Optional.empty();
        }
        Set<String> parameters = parameters(text, parts.get(0));
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : expressions.read(parts.get(1)).pieces()) {
            boolean parameter = piece.kind() == Kind.NAME && parameters.contains(piece.value());
            pieces.add(parameter ? new Piece(Kind.TEXT, ":" + piece.value()) : piece);
        }
        return Optional.of(new Expression(List.copyOf(pieces)));
    }

    private static Set<String> parameters(ScriptText text, Span head) {
        List<Span> written =
                text.blank().charAt(head.from()) == '('
                        ? text.arguments(head.from())
                        : List.of(head);
        Set<String> names = new HashSet<>();
        Matcher name = PARAMETER.matcher(text.blank());
        for (Span parameter : written) {
            if (name.region(parameter.from(), parameter.to()).lookingAt()) {
                names.add(name.group());
            }
        }
        return names;
    }
}
