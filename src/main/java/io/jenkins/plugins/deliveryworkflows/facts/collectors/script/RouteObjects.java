package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.RouteFile.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads routes that are written as objects: {@code {path, element, children}}. */
final class RouteObjects {

    private static final int MOST_TREES = 200;
    private static final int DEEPEST = 20;
    private static final Pattern START =
            Pattern.compile(
                    "(?<![\\w$.])(?:create(?:Browser|Hash|Memory|Static)Router|useRoutes|wrapCreateBrowserRouter\\w*)\\s*(?:<[^<>()]*>\\s*)?\\(");
    private static final Pattern RENDERS =
            Pattern.compile("\\b(?:element|Component|component|lazy|render|children|loader)\\b");
    private static final Set<String> RENDERING =
            Set.of("element", "Component", "component", "lazy", "render");

    private final ScriptText text;
    private final ExpressionReader expressions;
    private final ComponentNames components;

    RouteObjects(ScriptText text, ExpressionReader expressions) {
        this.text = text;
        this.expressions = expressions;
        this.components = new ComponentNames(text);
    }

    List<Tree> read() {
        List<Tree> trees = new ArrayList<>();
        Matcher start = START.matcher(text.blank());
        while (trees.size() < MOST_TREES && start.find()) {
            List<Span> arguments = text.arguments(start.end() - 1);
            if (!arguments.isEmpty()) {
                trees.add(new Tree("", false, list(arguments.get(0), 0)));
            }
        }
        for (ScriptDeclarations.Declared declared : text.declarations()) {
            int at = declared.value().from();
            boolean bracket =
                    at < text.blank().length() && "[{".indexOf(text.blank().charAt(at)) >= 0;
            if (bracket && trees.size() < MOST_TREES && mayRoute(declared.value())) {
                List<RouteNode> nodes = list(declared.value(), 0);
                if (!nodes.isEmpty()) {
                    trees.add(new Tree(declared.name(), false, nodes));
                }
            }
        }
        exported().ifPresent(trees::add);
        return trees;
    }

    private Optional<Tree> exported() {
        Matcher matcher =
                Pattern.compile("\\bexport\\s+default\\s*(?=[\\[{])").matcher(text.blank());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span value = new Span(matcher.end(), text.endOfExpression(matcher.end()));
        return mayRoute(value)
                ? Optional.of(
                        new Tree(
                                ScriptModule.EXPORTED + ScriptModule.DEFAULT,
                                false,
                                list(value, 0)))
                : Optional.empty();
    }

    private boolean mayRoute(Span value) {
        String inside = text.blank().substring(value.from(), value.to());
        return (inside.contains("path") || inside.contains("index"))
                && RENDERS.matcher(inside).find();
    }

    private List<RouteNode> list(Span whole, int depth) {
        Span span = text.strip(whole);
        if (span.from() >= span.to() || depth > DEEPEST) {
            return List.of();
        }
        char first = text.blank().charAt(span.from());
        if (first == '[') {
            List<RouteNode> nodes = new ArrayList<>();
            for (Span item : text.arguments(span.from())) {
                boolean spread = text.blank().startsWith(ObjectLiteral.SPREAD, item.from());
                nodes.addAll(list(spread ? new Span(item.from() + 3, item.to()) : item, depth + 1));
            }
            return nodes;
        }
        if (first == '{') {
            return node(span, depth).map(List::of).orElse(List.of());
        }
        String name = expressions.read(span).asName();
        return name.isEmpty() || first == '<'
                ? List.of()
                : List.of(RouteNode.reference(name, text.line(span.from())));
    }

    private Optional<RouteNode> node(Span span, int depth) {
        ObjectLiteral object = ObjectLiteral.read(text, span.from());
        Optional<ObjectLiteral.Property> path = object.get("path");
        Optional<ObjectLiteral.Property> children = object.get("children");
        Optional<ObjectLiteral.Property> rendered =
                object.properties().stream().filter(p -> RENDERING.contains(p.key())).findFirst();
        boolean route =
                rendered.isPresent() || children.isPresent() || object.get("loader").isPresent();
        if (!route) {
            return Optional.empty();
        }
        boolean index =
                object.get("index")
                        .filter(p -> text.code(text.strip(p.value())).equals("true"))
                        .isPresent();
        return Optional.of(
                new RouteNode(
                        path.map(p -> List.of(expressions.read(p.value()))).orElse(List.of()),
                        index,
                        rendered.map(p -> components.in(p.value())).orElse(""),
                        "",
                        text.line(path.map(ObjectLiteral.Property::at).orElse(span.from())),
                        children.map(c -> list(c.value(), depth + 1)).orElse(List.of())));
    }
}
