package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code routes.ts} of React Router's framework mode. */
final class RouteModules {

    private static final int DEEPEST = 20;
    private static final Pattern EXPORT =
            Pattern.compile("(?:\\bexport\\s+default\\s*|\\broutes\\b[^=;]{0,60}=\\s*)(?=\\[)");
    private static final Pattern CALL =
            Pattern.compile("(?:\\.\\.\\.\\s*)?(?:await\\s+)?(route|index|layout|prefix)\\s*\\(");

    private final ScriptText text;
    private final ExpressionReader expressions;

    RouteModules(ScriptText text, ExpressionReader expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    List<RouteNode> read() {
        Matcher export = EXPORT.matcher(text.blank());
        return export.find() ? list(export.end(), 0) : List.of();
    }

    private List<RouteNode> list(int bracket, int depth) {
        List<RouteNode> nodes = new ArrayList<>();
        if (depth > DEEPEST || text.blank().charAt(bracket) != '[') {
            return nodes;
        }
        for (Span item : text.arguments(bracket)) {
            Matcher call = CALL.matcher(text.blank()).region(item.from(), item.to());
            if (call.lookingAt()) {
                List<Span> arguments = text.arguments(call.end() - 1);
                if (!arguments.isEmpty()) {
                    nodes.add(node(call.group(1), arguments, item.from(), depth));
                }
            }
        }
        return nodes;
    }

    private RouteNode node(String call, List<Span> arguments, int at, int depth) {
        boolean named = call.equals("route") || call.equals("prefix");
        List<Expression> paths = named ? List.of(expressions.read(arguments.get(0))) : List.of();
        int file = call.equals("route") ? 1 : 0;
        boolean hasFile = !call.equals("prefix") && arguments.size() > file;
        Expression component =
                hasFile ? expressions.read(arguments.get(file)) : Expression.text("");
        Span last = arguments.get(arguments.size() - 1);
        return RouteNode.written(
                paths,
                call.equals("index"),
                component.hasText() ? component.pieces().get(0).value() : "",
                text.line(at),
                list(last.from(), depth + 1));
    }
}
