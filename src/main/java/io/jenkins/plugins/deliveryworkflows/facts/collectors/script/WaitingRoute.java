package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModules.Definition;
import java.util.HashSet;
import java.util.Set;

/** A route that can be placed once it is known which routes show the component it stands in. */
final class WaitingRoute {

    private final Definition place;
    private final RouteNode node;
    private final Expression path;
    private final RoutePosition position;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param place the component
     * @param path which of the route's paths
     * @param position where the routes around it have put it
     */
    WaitingRoute(Definition place, RouteNode node, Expression path, RoutePosition position) {
        this.place = place;
        this.node = node;
        this.path = path;
        this.position = position;
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

    RoutePosition position() {
        return position;
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
