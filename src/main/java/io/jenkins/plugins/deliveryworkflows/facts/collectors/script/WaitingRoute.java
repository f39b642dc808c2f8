package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModules.Definition;
import java.util.HashSet;
import java.util.Set;

/** A route that can be placed once it is known which routes show the component it stands in. */
final class WaitingRoute {

    private final Definition place;
    private final RouteNode node;
    private final Expression path;
    private final String prefix;
    private final int depth;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param place the component
     * @param path which of the route's paths
     * @param prefix the path of the route around it
     * @param depth how far the routes above are nested
     */
    WaitingRoute(Definition place, RouteNode node, Expression path, String prefix, int depth) {
        this.place = place;
        this.node = node;
        this.path = path;
        this.prefix = prefix;
        this.depth = depth;
    }

    Definition place() {
        return place;
    }

    RouteNode node() {
        return node;
    }

    Expression path() {
        return path;
    }

    String prefix() {
        return prefix;
    }

    int depth() {
        return depth;
    }

    /** Whether it is yet to be placed at this path of its component. */
    boolean take(String base) {
        return taken.add(base);
    }

    /** Notes where it was placed, so that a component that shows itself isn't followed for ever. */
    void made(String made) {
        taken.add(made);
    }
}
