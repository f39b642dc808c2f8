package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Piece;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModule.Constant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the names in a file that stand for the path of the route that shows their component: {@code
 * match.path}, {@code useRouteMatch().url}, and what is taken from them.
 */
final class RouteMatches {

    private static final int DEEPEST = 4;
    private static final int MOST_LOOKS = 2000;
    private static final String HOOK = "useRouteMatch()";
    private static final List<String> PATHS = List.of("path", "url");
    private static final Pattern HOOK_CALL =
            Pattern.compile("useRouteMatch\\s*(?:<[^()]{0,200}>\\s*)?\\(\\s*\\)");
    private static final Pattern TAKEN_INSIDE =
            Pattern.compile("\\bmatch\\s*:\\s*\\{([^{}]{0,200})\\}");
    private static final Pattern TAKEN =
            Pattern.compile("\\b(?:path|url)\\b\\s*(?::\\s*([A-Za-z_$][\\w$]*))?");

    private final Set<String> objects =
            new HashSet<>(Set.of("match", "props.match", "this.props.match", HOOK));
    private final Set<String> names = new HashSet<>();
    private final Map<String, Expression> constants = new HashMap<>();
    private int looks;

    private RouteMatches() {}

    static RouteMatches of(ScriptText text, List<Constant> constants) {
        RouteMatches matches = new RouteMatches();
        if (text.code().contains("match") || text.code().contains("useRouteMatch")) {
            matches.read(text);
            constants.forEach(c -> matches.constants.putIfAbsent(c.name(), c.value()));
        }
        return matches;
    }

    private void read(ScriptText text) {
        Set<String> declaredMatches = new HashSet<>();
        for (ScriptDeclarations.Declared declared : text.declarations()) {
            String value = text.code(text.strip(declared.value()));
            boolean match = objects.contains(value) || HOOK_CALL.matcher(value).matches();
            if (match && declared.isPattern()) {
                take(declared.name());
            } else if (match) {
                objects.add(declared.name());
                declaredMatches.add(declared.name());
            } else if (!declaredMatches.contains(declared.name())) {
                // Matched against a pattern of its own, or something else altogether.
                objects.remove(declared.name());
            }
        }
        objects.forEach(object -> PATHS.forEach(path -> names.add(object + "." + path)));
        Matcher inside = TAKEN_INSIDE.matcher(text.blank());
        while (inside.find()) {
            take(inside.group(1));
        }
    }

    private void take(String pattern) {
        Matcher taken = TAKEN.matcher(pattern);
        while (taken.find()) {
            names.add(taken.group(1) == null ? taken.group().strip() : taken.group(1));
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The expression with those names marked, also where they come by way of constants. */
    Expression in(Expression expression) {
        looks = 0;
        return isEmpty() ? expression : in(expression, 0);
    }

    private Expression in(Expression expression, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : expression.pieces()) {
            if (piece.kind() == Kind.NAME && names.contains(withoutTrimming(piece.value()))) {
                pieces.add(new Piece(Kind.MATCH, piece.value()));
            } else {
                Expression constant = constant(piece, depth);
                pieces.addAll(constant.hasMatch() ? constant.pieces() : List.of(piece));
            }
        }
        return new Expression(List.copyOf(pieces));
    }

    private Expression constant(Piece piece, int depth) {
        Expression value = piece.kind() == Kind.NAME ? constants.get(piece.value()) : null;
        boolean bounded = depth < DEEPEST && looks++ < MOST_LOOKS;
        return value != null && bounded ? in(value, depth + 1) : new Expression(List.of());
    }

    /** Many take the last slash away, which joining does anyway. */
    private static String withoutTrimming(String name) {
        int replaced = name.indexOf(".replace(");
        return replaced < 0 ? name : name.substring(0, replaced);
    }
}
