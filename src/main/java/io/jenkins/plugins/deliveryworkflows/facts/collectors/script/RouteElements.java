package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.RouteFile.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads routes that are written as elements: {@code <Route path="…">} and wrappers of it. */
final class RouteElements {

    private static final Pattern TAG =
            Pattern.compile("(?<![\\w$)])<(/?)((?:[A-Z]\\w*\\.)?(?:[A-Z]\\w*)?Route)(?=[\\s/>])");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z_]\\w*)(?:\\s*=\\s*(?=[\"'{]))?");
    private static final int DEEPEST = 50;
    private static final List<String> RENDERING =
            List.of("element", "component", "Component", "render", "children", "lazy");

    private final ScriptText text;
    private final ExpressionReader expressions;
    private final ComponentNames components;
    private final RouteMatches matches;
    private final ComponentScopes scopes;
    private final Map<String, List<RouteNode>> roots = new LinkedHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    RouteElements(ScriptText text, ExpressionReader expressions, RouteMatches matches) {
        this.text = text;
        this.expressions = expressions;
        this.components = new ComponentNames(text);
        this.matches = matches;
        this.scopes = new ComponentScopes(text);
    }

    /** An element whose end is still to come. */
    private record Open(
            String tag,
            Map<String, Span> attributes,
            int start,
            int inside,
            List<RouteNode> children) {}

    List<Tree> read() {
        Matcher tag = TAG.matcher(text.blank());
        int at = 0;
        while (tag.find(at)) {
            at = tag.end();
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                close(name, tag.start());
            } else {
                int end = text.endOfTag(at);
                if (end < 0) {
                    break;
                }
                boolean selfClosing = text.blank().charAt(end - 1) == '/';
                Open element =
                        new Open(
                                name, attributes(at, end), tag.start(), end + 1, new ArrayList<>());
                if (selfClosing || open.size() >= DEEPEST) {
                    add(element, end);
                } else {
                    open.push(element);
                }
                at = end;
            }
        }
        while (!open.isEmpty()) {
            close(open.peek().tag(), open.peek().inside());
        }
        List<Tree> trees = new ArrayList<>();
        roots.forEach((component, nodes) -> trees.add(new Tree(component, true, nodes)));
        return trees;
    }

    private void close(String tag, int end) {
        if (open.stream().noneMatch(o -> o.tag().equals(tag))) {
            return;
        }
        boolean closed = false;
        while (!closed) {
            Open element = open.pop();
            closed = element.tag().equals(tag);
            add(element, end);
        }
    }

    private void add(Open element, int end) {
        Map<String, Span> attributes = element.attributes();
        boolean rendered = RENDERING.stream().anyMatch(attributes::containsKey);
        List<Expression> paths = new ArrayList<>();
        if (attributes.containsKey("path")) {
            paths.addAll(paths(attributes.get("path")));
        } else if (attributes.containsKey("component") || attributes.containsKey("render")) {
            boolean spread = attributes.containsKey(ObjectLiteral.SPREAD);
            if (spread) {
                return;
            }
            paths.add(Expression.text("*"));
        }
        if (paths.isEmpty() && !attributes.containsKey("index") && element.children().isEmpty()) {
            return;
        }
        String component = rendered ? rendered(attributes) : "";
        if (!rendered && element.children().isEmpty() && element.inside() < end) {
            component = components.in(new Span(element.inside(), end));
        }
        RouteNode node =
                RouteNode.written(
                        List.copyOf(paths),
                        attributes.containsKey("index"),
                        component,
                        text.line(element.start()),
                        List.copyOf(element.children()));
        (open.isEmpty() ? rootsAt(element.start()) : open.peek().children()).add(node);
    }

    private List<RouteNode> rootsAt(int offset) {
        String component = matches.isEmpty() ? "" : scopes.componentAt(offset);
        return roots.computeIfAbsent(component, name -> new ArrayList<>());
    }

    private String rendered(Map<String, Span> attributes) {
        return RENDERING.stream()
                .filter(attributes::containsKey)
                .map(a -> components.in(attributes.get(a)))
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<Expression> paths(Span path) {
        return text.blank().charAt(path.from()) == '['
                ? text.arguments(path.from()).stream().map(this::path).toList()
                : List.of(path(path));
    }

    private Expression path(Span path) {
        return matches.in(expressions.read(path));
    }

    private Map<String, Span> attributes(int from, int to) {
        Map<String, Span> attributes = new HashMap<>();
        int at = text.skipSpace(from);
        while (at < to) {
            Matcher attribute = ATTRIBUTE.matcher(text.blank()).region(at, to);
            attribute.useTransparentBounds(true);
            if (text.blank().charAt(at) == '{') {
                attributes.put(ObjectLiteral.SPREAD, new Span(at, at));
                at = text.close(at) + 1;
            } else if (attribute.lookingAt()) {
                int value = attribute.end();
                boolean flag = text.blank().charAt(value - 1) != '=' && !assigned(attribute);
                Span span = flag ? new Span(value, value) : value(value);
                attributes.put(attribute.group(1), span);
                at = flag ? value : span.to() + (text.blank().charAt(value) == '{' ? 1 : 0);
            } else {
                at++;
            }
            at = text.skipSpace(at);
        }
        return attributes;
    }

    private static boolean assigned(Matcher attribute) {
        return attribute.group().contains("=");
    }

    private Span value(int at) {
        if (text.blank().charAt(at) == '{') {
            return text.strip(new Span(at + 1, text.close(at)));
        }
        return new Span(at, text.blank().indexOf(text.blank().charAt(at), at + 1) + 1);
    }
}
