package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.RouteFile.Tree;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.RouteNode.Placing;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModules.Definition;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the routes of all files into paths from the root. */
final class RouteTrees {

    private static final String FRAMEWORK = "React Router";
    private static final int DEEPEST = 40;
    private static final int MOST_STEPS = 50_000;
    private static final int MOST_ROUNDS = 8;

    private final Map<String, RouteFile> files;
    private final ScriptModules names;
    private final Set<Definition> placed = new HashSet<>();
    private final Set<String> within = new HashSet<>();
    private final Set<Definition> walked = new HashSet<>();
    private final ShownComponents shown = new ShownComponents();
    private final List<WaitingRoute> waiting = new ArrayList<>();
    private int steps;
    private final List<Route> routes = new ArrayList<>();

    RouteTrees(Map<String, RouteFile> files) {
        this.files = files;
        Map<String, ScriptModule> modules = new LinkedHashMap<>();
        files.forEach((path, file) -> modules.put(path, file.module()));
        this.names = new ScriptModules(modules);
    }

    List<Route> routes() {
        files.forEach((path, file) -> file.trees().forEach(t -> findPlaced(path, t.nodes())));
        files.forEach(
                (path, file) ->
                        file.trees().stream()
                                .filter(t -> isRoot(path, t))
                                .filter(t -> !t.markup() || !within.contains(path))
                                .forEach(t -> walk(place(path, t), t.nodes(), RoutePosition.TOP)));
        for (int round = 0; round < MOST_ROUNDS && placeWaiting(); round++) {
            // Each round places routes in components that the one before has found a place for.
        }
        return routes;
    }

    private static Definition place(String path, Tree tree) {
        return new Definition(path, tree.name());
    }

    private boolean placeWaiting() {
        boolean any = false;
        for (WaitingRoute route : List.copyOf(waiting)) {
            for (String base : shown.pathsOf(route.place())) {
                if (route.take(base)) {
                    any = true;
                    Expression known = route.path().at(base);
                    String path = route.position().join(names.text(route.place().path(), known));
                    route.made(path);
                    visit(route.place(), route.node(), path, route.position());
                }
            }
        }
        return any;
    }

    private void findPlaced(String path, List<RouteNode> nodes) {
        for (RouteNode node : nodes) {
            if (node.isReference()) {
                tree(path, node.reference()).ifPresent(placed::add);
            }
            if (node.paths().stream().anyMatch(p -> isOpen(names.text(path, p)))) {
                within.addAll(markupOf(path, node));
            }
            findPlaced(path, node.children());
        }
    }

    private boolean isRoot(String path, Tree tree) {
        boolean library =
                files.get(path).usesRouter()
                        || files.get(path).module().imports().stream()
                                .flatMap(i -> names.locate(path, i.from()).stream())
                                .anyMatch(f -> files.get(f).usesRouter());
        return library && !placed.contains(new Definition(path, tree.name()));
    }

    /** Whether a route leaves what is below its path to the component that it shows. */
    private static boolean isOpen(String path) {
        return path.equals("*") || path.endsWith("/*");
    }

    /** The other files whose routes the component of a route shows, itself or by one it uses. */
    private List<String> markupOf(String path, RouteNode node) {
        if (node.component().isEmpty()) {
            return List.of();
        }
        Optional<String> shown =
                names.follow(path, node.component())
                        .map(Definition::path)
                        .filter(f -> !f.equals(path) && files.containsKey(f));
        return shown.filter(this::hasMarkup)
                .map(List::of)
                .orElseGet(() -> shown.map(this::markupUsedBy).orElse(List.of()));
    }

    private List<String> markupUsedBy(String path) {
        return files.get(path).module().imports().stream()
                .flatMap(i -> names.locate(path, i.from()).stream())
                .filter(this::hasMarkup)
                .distinct()
                .toList();
    }

    private boolean hasMarkup(String path) {
        return files.containsKey(path) && files.get(path).trees().stream().anyMatch(Tree::markup);
    }

    private Optional<Definition> tree(String path, String reference) {
        String name = reference.replace("()", "");
        return names.follow(path, name).filter(d -> !nodes(d).isEmpty());
    }

    private List<RouteNode> nodes(Definition definition) {
        RouteFile file = files.get(definition.path());
        return file == null
                ? List.of()
                : file.trees().stream()
                        .filter(t -> !t.markup() && t.name().equals(definition.name()))
                        .findFirst()
                        .map(Tree::nodes)
                        .orElse(List.of());
    }

    private void walk(Definition place, List<RouteNode> nodes, RoutePosition position) {
        if (position.depth() > DEEPEST || steps++ > MOST_STEPS) {
            return;
        }
        for (RouteNode node : nodes) {
            if (node.isReference()) {
                tree(place.path(), node.reference())
                        .filter(d -> node.placing() != Placing.UNKNOWN)
                        .ifPresent(d -> walk(d, nodes(d), position.through(node.placing())));
            } else {
                node.paths().stream()
                        .filter(Expression::hasMatch)
                        .forEach(p -> waiting.add(new WaitingRoute(place, node, p, position)));
                paths(place.path(), node, position).forEach(p -> visit(place, node, p, position));
            }
        }
    }

    private void visit(Definition place, RouteNode node, String path, RoutePosition position) {
        String file = place.path();
        add(file, node, path);
        names.follow(file, node.component()).ifPresent(c -> shown.add(c, path, file));
        walk(place, node.children(), position.inside(path).through(node.placing()));
        walkBelow(file, node, path, position.depth() + 1);
    }

    private void walkBelow(String file, RouteNode node, String path, int depth) {
        if (isOpen(path) && walked.add(new Definition(file, path + node.line()))) {
            String prefix = path.substring(0, Math.max(0, path.length() - 2));
            RoutePosition below = new RoutePosition(prefix, "", depth);
            for (String other : markupOf(file, node)) {
                files.get(other).trees().stream()
                        .filter(Tree::markup)
                        .forEach(t -> walk(place(other, t), t.nodes(), below));
            }
        }
    }

    private void add(String file, RouteNode node, String path) {
        boolean placeless = node.paths().isEmpty() && !node.index();
        boolean replaced = node.children().stream().anyMatch(c -> isAtParentsPath(file, c));
        boolean grouping = node.component().isEmpty() && !node.children().isEmpty();
        if (!placeless && !replaced && !grouping) {
            String symbol = node.component().isEmpty() ? path : node.component();
            Citation source = new Citation(file, symbol, node.line());
            routes.add(new Route(path, node.component(), FRAMEWORK, source));
        }
    }

    private boolean isAtParentsPath(String file, RouteNode node) {
        return node.index() || node.paths().stream().anyMatch(p -> names.text(file, p).isEmpty());
    }

    /**
     * The paths of a route; one that begins with what only the running program knows is left out.
     */
    private List<String> paths(String file, RouteNode node, RoutePosition position) {
        if (node.paths().isEmpty()) {
            return List.of(position.join(""));
        }
        return node.paths().stream()
                .filter(p -> !p.hasMatch() && beginsKnown(file, p))
                .map(p -> position.join(names.text(file, p)))
                .distinct()
                .toList();
    }

    private boolean beginsKnown(String file, Expression path) {
        if (path.pieces().isEmpty()) {
            return false;
        }
        Expression.Piece first = path.pieces().get(0);
        return first.kind() != Expression.Kind.NAME || names.value(file, first.value()).isPresent();
    }
}
