package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;

/**
 * A route of React Router as it is written, with those inside it.
 *
 * @param paths what it says of its path: none for a layout, several where it takes several
 * @param index whether it stands at its parent's path
 * @param component what it renders, empty where that isn't said
 * @param reference the name of routes that are written elsewhere and stand here; empty otherwise
 */
record RouteNode(
        List<Expression> paths,
        boolean index,
        String component,
        String reference,
        int line,
        List<RouteNode> children) {

    static RouteNode reference(String name, int line) {
        return new RouteNode(List.of(), false, "", name, line, List.of());
    }

    boolean isReference() {
        return !reference.isEmpty();
    }
}
