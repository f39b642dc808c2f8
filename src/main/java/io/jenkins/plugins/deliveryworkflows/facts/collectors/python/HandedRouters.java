package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.HandOver;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Handed;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Routing;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Taker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which routers a function's parameter stands for: those of all its calls. */
final class HandedRouters {

    private static final int MAX_DEPTH = 4;
    private static final int MAX_ROUTERS = 100;

    private final Map<Place, Taker> takers = new HashMap<>();
    private final Map<Place, List<Use>> uses = new HashMap<>();
    private final Map<Place, Place> results = new HashMap<>();
    private final Finder finder;

    /** Finds the router that a name stands for by itself. */
    @FunctionalInterface
    interface Finder {
        Optional<Place> find(String path, String scope, String name);
    }

    /** A call in a file. */
    private record Use(String path, HandOver handOver) {}

    HandedRouters(Map<String, Routing> files, Names names, Finder finder) {
        this.finder = finder;
        files.forEach(
                (path, routing) ->
                        routing.takers().forEach(t -> takers.put(new Place(path, t.name()), t)));
        files.forEach(
                (path, routing) ->
                        routing.handOvers()
                                .forEach(
                                        call ->
                                                names.resolve(
                                                                path,
                                                                call.scope(),
                                                                call.function(),
                                                                takers::containsKey)
                                                        .ifPresent(
                                                                t -> add(t, new Use(path, call)))));
    }

    private void add(Place taker, Use use) {
        uses.computeIfAbsent(taker, t -> new ArrayList<>()).add(use);
        HandOver call = use.handOver();
        String given = given(takers.get(taker), takers.get(taker).returned(), call);
        if (!call.result().isEmpty() && !given.isEmpty()) {
            finder.find(use.path(), call.scope(), given)
                    .ifPresent(router -> results.put(new Place(use.path(), call.result()), router));
        }
    }

    /** What a name stands for that a function's result was given to, if that is its parameter. */
    Optional<Place> result(Place place) {
        return Optional.ofNullable(results.get(place));
    }

    /** The routers that a name stands for as a parameter; none if it isn't one. */
    Set<Place> behind(String path, String scope, String name) {
        Set<Place> found = new LinkedHashSet<>();
        gather(path, scope, name, 0, found);
        return found;
    }

    private void gather(String path, String scope, String name, int depth, Set<Place> found) {
        for (String s = scope; !s.isEmpty(); s = s.substring(0, Math.max(0, s.lastIndexOf('.')))) {
            Place function = new Place(path, s);
            Taker taker = takers.get(function);
            if (taker != null && taker.parameters().contains(name)) {
                for (Use use : uses.getOrDefault(function, List.of())) {
                    String given = given(taker, name, use.handOver());
                    if (!given.isEmpty() && depth < MAX_DEPTH && found.size() < MAX_ROUTERS) {
                        follow(use, given, depth, found);
                    }
                }
                return;
            }
        }
    }

    private void follow(Use use, String given, int depth, Set<Place> found) {
        int before = found.size();
        String scope = use.handOver().scope();
        gather(use.path(), scope, given, depth + 1, found);
        if (found.size() == before) {
            finder.find(use.path(), scope, given).ifPresent(found::add);
        }
    }

    private static String given(Taker taker, String parameter, HandOver call) {
        int index = taker.parameters().indexOf(parameter);
        List<Handed> positional =
                call.arguments().stream().filter(a -> a.keyword().isEmpty()).toList();
        return call.arguments().stream()
                .filter(a -> !parameter.isEmpty() && a.keyword().equals(parameter))
                .map(Handed::name)
                .findFirst()
                .orElse(
                        index >= 0 && index < positional.size()
                                ? positional.get(index).name()
                                : "");
    }
}
