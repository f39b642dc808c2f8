package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Inclusion;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Router;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Routing;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows the routers of all files from the applications down to the operations. */
final class RouterGraph {

    private static final String ORIGIN = "FastAPI";
    private static final int MAX_DEPTH = 12;
    private static final int MAX_ENDPOINTS = 20_000;

    /** Routers that include each other crosswise have more paths than anyone could serve. */
    private static final int MAX_VISITS = 50_000;

    /** Stands for an application that is handed in from elsewhere. */
    private static final Place ELSEWHERE = new Place("", ORIGIN);

    private final Names names;
    private final PathTexts paths;
    private final HandedRouters handed;
    private final Map<Place, Router> routers = new LinkedHashMap<>();
    private final Map<Place, List<Edge>> children = new HashMap<>();
    private final Map<Place, List<Served>> operations = new HashMap<>();
    private final Set<Place> included = new HashSet<>();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private int visits;

    /** A child below a prefix. */
    private record Edge(Place child, String prefix) {}

    /** An operation below its router's path. */
    private record Served(String method, String path, Citation source) {}

    RouterGraph(List<FileFacts<Routing>> files) {
        Map<String, Routing> byPath =
                files.stream()
                        .collect(
                                Collectors.toMap(
                                        f -> f.file().path(),
                                        FileFacts::said,
                                        (one, other) -> one,
                                        LinkedHashMap::new));
        Map<String, List<Import>> imports = new HashMap<>();
        Map<String, List<Link>> links = new HashMap<>();
        byPath.forEach(
                (path, routing) -> {
                    imports.put(path, routing.imports());
                    links.put(path, routing.links());
                    routing.routers().forEach(r -> routers.put(new Place(path, r.name()), r));
                });
        this.names = new Names(imports, links);
        this.paths = new PathTexts(names, byPath);
        this.handed = new HandedRouters(byPath, names, this::known);
        byPath.forEach(
                (path, routing) -> {
                    routing.inclusions().forEach(inclusion -> connect(path, inclusion));
                    routing.operations().forEach(operation -> serve(path, operation));
                });
    }

    /** Every endpoint that an application serves; of a library, what its routers declare. */
    List<Endpoint> endpoints() {
        List<Place> roots =
                Stream.concat(routers.keySet().stream(), Stream.of(ELSEWHERE))
                        .filter(this::isApplication)
                        .filter(Predicate.not(included::contains))
                        .toList();
        roots.forEach(root -> follow(root, "", 0));
        if (roots.stream().noneMatch(children::containsKey)) {
            routers.keySet().stream()
                    .filter(Predicate.not(this::isApplication))
                    .filter(Predicate.not(included::contains))
                    .forEach(router -> follow(router, "", 0));
        }
        return endpoints;
    }

    private boolean isApplication(Place place) {
        return place.equals(ELSEWHERE) || routers.get(place).application();
    }

    private void connect(String path, Inclusion inclusion) {
        String scope = inclusion.scope();
        Set<Place> parents = parents(path, scope, inclusion.parent());
        for (Place child : routersOf(path, scope, inclusion.child())) {
            if (!child.equals(ELSEWHERE)) {
                String prefix = paths.resolve(path, scope, inclusion.prefix());
                for (Place parent : parents.isEmpty() ? Set.of(ELSEWHERE) : parents) {
                    children.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(new Edge(child, prefix));
                }
                included.add(child);
            }
        }
    }

    private void serve(String path, Operation operation) {
        parents(path, operation.scope(), operation.router())
                .forEach(
                        router -> {
                            String ofOperation =
                                    paths.resolve(path, operation.scope(), operation.path());
                            Citation source =
                                    new Citation(path, operation.function(), operation.line());
                            for (String method : operation.methods()) {
                                operations
                                        .computeIfAbsent(router, r -> new ArrayList<>())
                                        .add(new Served(method, ofOperation, source));
                            }
                        });
    }

    /** A parameter stands for every router that it is called with. */
    private Set<Place> parents(String path, String scope, String name) {
        Set<Place> behind = handed.behind(path, scope, name);
        return behind.isEmpty() ? router(path, scope, name).map(Set::of).orElse(Set.of()) : behind;
    }

    private Optional<Place> known(String path, String scope, String name) {
        return names.resolve(path, scope, name, routers::containsKey);
    }

    private Optional<Place> router(String path, String scope, String name) {
        return names.resolve(path, scope, name, this::isRouter).map(this::declared);
    }

    private Place declared(Place place) {
        return routers.containsKey(place) ? place : handed.result(place).orElse(ELSEWHERE);
    }

    /** A loop's variable stands for several routers. */
    private List<Place> routersOf(String path, String scope, String name) {
        Set<Place> found = new HashSet<>();
        List<Place> inOrder = new ArrayList<>();
        Optional<Place> next = router(path, scope, name);
        while (next.isPresent()) {
            found.add(next.get());
            inOrder.add(next.get());
            next = names.resolve(path, scope, name, p -> isNew(p, found)).map(this::declared);
        }
        return inOrder;
    }

    private boolean isNew(Place place, Set<Place> found) {
        boolean declared = routers.containsKey(place) || handed.result(place).isPresent();
        return declared && !found.contains(declared(place));
    }

    private boolean isRouter(Place place) {
        return routers.containsKey(place)
                || handed.result(place).isPresent()
                || place.name().equals(ORIGIN);
    }

    private void follow(Place router, String prefix, int depth) {
        String own = routers.containsKey(router) ? prefixOf(router) : "";
        String base = prefix + own;
        for (Served served : operations.getOrDefault(router, List.of())) {
            if (endpoints.size() < MAX_ENDPOINTS) {
                String path = PathTexts.normalise(base + served.path());
                endpoints.add(new Endpoint(served.method(), path, ORIGIN, served.source()));
            }
        }
        if (depth < MAX_DEPTH && ++visits < MAX_VISITS) {
            for (Edge edge : children.getOrDefault(router, List.of())) {
                follow(edge.child(), base + edge.prefix(), depth + 1);
            }
        }
    }

    private String prefixOf(Place router) {
        String name = router.name();
        String scope = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return paths.resolve(router.path(), scope, routers.get(router).prefix());
    }
}
