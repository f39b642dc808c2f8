package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.RouteFile.Tree;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.RouteNode.Placing;
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
    private static final int MOST_MENTIONED = 50;
    private static final Pattern NAME = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");
    private static final Pattern START =
            Pattern.compile(
                    "(?<![\\w$.])(?:create(?:Browser|Hash|Memory|Static)Router|useRoutes|wrapCreateBrowserRouter\\w*)(?=\\s*[<(])");
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
            int open = TypeArguments.bracket(text, start.end());
            List<Span> arguments = open < 0 ? List.of() : text.arguments(open);
            if (!arguments.isEmpty()) {
                trees.add(new Tree("", false, list(arguments.get(0), 0)));
            }
        }
        for (ScriptDeclarations.Declared declared : text.declarations()) {
            if (trees.size() < MOST_TREES && mayRoute(declared.value()) && isWritten(declared)) {
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

    /** Whether the value is made of literals, perhaps in the arms of a condition. */
    private boolean isWritten(ScriptDeclarations.Declared declared) {
        return RouteSources.of(text, declared.value()).stream()
                .anyMatch(
                        s ->
                                s.placing() != Placing.UNKNOWN
                                        && "[{".indexOf(text.blank().charAt(s.span().from())) >= 0);
    }

    private boolean mayRoute(Span value) {
        String inside = text.blank().substring(value.from(), value.to());
        return (inside.contains("path") || inside.contains("index"))
                && RENDERS.matcher(inside).find();
    }

    private List<RouteNode> list(Span span, int depth) {
        List<RouteNode> nodes = new ArrayList<>();
        if (depth <= DEEPEST) {
            for (RouteSources.Source source : RouteSources.of(text, span)) {
                nodes.addAll(nodes(source, depth));
            }
        }
        return nodes;
    }

    private List<RouteNode> nodes(RouteSources.Source source, int depth) {
        int at = source.span().from();
        if (source.placing() == Placing.UNKNOWN) {
            return mentioned(source.span());
        }
        List<RouteNode> written;
        if (text.blank().charAt(at) == '[') {
            written = items(at, depth);
        } else if (text.blank().charAt(at) == '{') {
            // An object that a call takes is a route, or settings that name routes.
            written =
                    node(source.span(), depth)
                            .map(List::of)
                            .orElseGet(
                                    () ->
                                            source.placing() == Placing.BELOW_PARENT
                                                    ? mentioned(source.span())
                                                    : List.of());
        } else {
            String name = expressions.read(source.span()).asName();
            return name.isEmpty()
                    ? List.of()
                    : List.of(RouteNode.reference(name, source.placing(), text.line(at)));
        }
        return source.placing() == Placing.AS_WRITTEN || written.isEmpty()
                ? written
                : List.of(RouteNode.passed(text.line(at), written));
    }

    private List<RouteNode> items(int bracket, int depth) {
        List<RouteNode> nodes = new ArrayList<>();
        for (Span item : text.arguments(bracket)) {
            boolean spread = text.blank().startsWith(ObjectLiteral.SPREAD, item.from());
            nodes.addAll(list(spread ? new Span(item.from() + 3, item.to()) : item, depth + 1));
        }
        return nodes;
    }

    /** The names in an expression that can't be followed: their routes stand in no known place. */
    private List<RouteNode> mentioned(Span span) {
        Matcher names = NAME.matcher(text.blank()).region(span.from(), span.to());
        List<RouteNode> nodes = new ArrayList<>();
        while (nodes.size() < MOST_MENTIONED && names.find()) {
            nodes.add(
                    RouteNode.reference(names.group(), Placing.UNKNOWN, text.line(names.start())));
        }
        return nodes;
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
                RouteNode.written(
                        path.map(p -> paths(p.value())).orElse(List.of()),
                        index,
                        rendered.map(p -> components.in(p.value())).orElse(""),
                        text.line(path.map(ObjectLiteral.Property::at).orElse(span.from())),
                        children.map(c -> list(c.value(), depth + 1)).orElse(List.of())));
    }

    private List<Expression> paths(Span value) {
        Span path = text.strip(value);
        boolean several = path.from() < path.to() && text.blank().charAt(path.from()) == '[';
        return several
                ? text.arguments(path.from()).stream().map(expressions::read).toList()
                : List.of(expressions.read(path));
    }
}
