package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ExpressFile.Parameter;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ExpressFile.Router;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModules.Definition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows where routers are mounted, across files. */
final class ExpressMounts {

    private static final int MOST_PREFIXES = 40;
    private static final int DEEPEST = 12;
    private static final int MOST_STEPS = 2000;
    private static final String FIELD = "this.";

    private final Map<String, ExpressFile> files;
    private final ScriptModules names;
    private int steps;
    private final Map<Node, Set<Edge>> parents = new HashMap<>();

    ExpressMounts(Map<String, ExpressFile> files, ScriptModules names) {
        this.files = files;
        this.names = names;
        files.forEach(this::connect);
    }

    private record Node(String path, String router) {}

    private record Edge(Node parent, String prefix) {}

    /** The paths that a router is mounted at; one that nothing known mounts stands at the root. */
    Set<String> prefixes(String path, String router) {
        Set<String> prefixes = new LinkedHashSet<>();
        steps = 0;
        climb(new Node(path, router), "", prefixes, new HashSet<>());
        return prefixes;
    }

    private void climb(Node node, String path, Set<String> prefixes, Set<Node> below) {
        if (steps++ > MOST_STEPS
                || prefixes.size() >= MOST_PREFIXES
                || below.size() > DEEPEST
                || !below.add(node)) {
            return;
        }
        Set<Edge> edges = parents.getOrDefault(node, Set.of());
        if (edges.isEmpty() && standsAlone(node)) {
            prefixes.add(path);
        }
        for (Edge edge : edges) {
            climb(edge.parent(), ExpressPath.join(edge.prefix(), path), prefixes, below);
        }
        below.remove(node);
    }

    /** A function's parameter is a router only if its type says so or a router is handed in. */
    private boolean standsAlone(Node node) {
        return files.get(node.path()).parameters().stream()
                .filter(p -> p.id().equals(node.router()))
                .allMatch(Parameter::typed);
    }

    private void connect(String path, ExpressFile file) {
        for (ExpressFile.Mount mount : file.mounts()) {
            String prefix = ExpressPath.of(mount.prefix(), names.text(path, mount.prefix()));
            router(path, mount.target())
                    .ifPresent(child -> connect(new Node(path, mount.router()), child, prefix));
        }
        for (ExpressFile.Call call : file.calls()) {
            parameter(path, call)
                    .ifPresent(child -> connect(new Node(path, call.router()), child, ""));
        }
    }

    private void connect(Node parent, Node child, String prefix) {
        parents.computeIfAbsent(child, c -> new LinkedHashSet<>()).add(new Edge(parent, prefix));
    }

    private Optional<Node> router(String path, String target) {
        Optional<Node> local = byId(path, target);
        return local.isPresent()
                ? local
                : names.follow(path, target).flatMap(d -> defined(d, path));
    }

    private Optional<Node> byId(String path, String id) {
        boolean known =
                files.get(path).routers().stream().anyMatch(r -> r.id().equals(id))
                        || files.get(path).parameters().stream().anyMatch(p -> p.id().equals(id));
        return known ? Optional.of(new Node(path, id)) : Optional.empty();
    }

    private Optional<Node> defined(Definition definition, String user) {
        String path = definition.path();
        String name = definition.name();
        if (!files.containsKey(path)) {
            return Optional.empty();
        }
        List<Router> routers = files.get(path).routers();
        String last = lastSegment(name);
        return routers.stream()
                .filter(
                        r ->
                                r.name().equals(name) && r.maker().isEmpty()
                                        || r.name().equals(FIELD + last)
                                        || name.endsWith("()") && makes(r.maker(), name))
                .findFirst()
                .or(() -> onlyOne(routers, name, !path.equals(user)))
                .map(r -> new Node(path, r.id()));
    }

    private static boolean makes(String maker, String called) {
        return maker.equals(lastSegment(called)) || (maker + "()").equals(called);
    }

    /** What a class or function of another file gives is that file's router, if it has but one. */
    private static Optional<Router> onlyOne(List<Router> routers, String name, boolean elsewhere) {
        boolean made = name.endsWith("()") || name.equals(ScriptModule.EVERYTHING);
        return elsewhere && made && routers.size() == 1
                ? Optional.of(routers.get(0))
                : Optional.empty();
    }

    private Optional<Node> parameter(String path, ExpressFile.Call call) {
        return names.follow(path, call.function())
                .filter(d -> files.containsKey(d.path()))
                .flatMap(
                        d ->
                                files.get(d.path()).parameters().stream()
                                        .filter(p -> p.index() == call.index())
                                        .filter(p -> takes(p.function(), d.name()))
                                        .findFirst()
                                        .map(p -> new Node(d.path(), p.id())));
    }

    private static boolean takes(String function, String called) {
        return function.equals(called)
                || function.equals(lastSegment(called))
                || (called.equals(ScriptModule.EVERYTHING)
                        && function.equals(ScriptModule.EXPORTED + ScriptModule.DEFAULT));
    }

    private static String lastSegment(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("()", "");
    }
}
