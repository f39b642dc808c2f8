package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;

/**
 * A route of React Router as it is written, with those inside it.
 *
 * @param paths what it says of its path: none for a layout, several where it takes several
 * @param index whether it stands at its parent's path
 * @param component what it renders, empty where that isn't said
 * @param reference the name of routes that are written elsewhere and stand here; empty otherwise
 * @param placing how those inside it, or those that it refers to, came to stand here
 */
record RouteNode(
        List<Expression> paths,
        boolean index,
        String component,
        String reference,
        Placing placing,
        int line,
        List<RouteNode> children) {

    /** How routes come to stand where they are used. */
    enum Placing {
        /** With the paths that they are written with. */
        AS_WRITTEN,
        /** Through a call, which makes absolute paths fit below the parent's. */
        BELOW_PARENT,
        /** In a way that can't be followed, so that their paths aren't known. */
        UNKNOWN
    }

    static RouteNode written(
            List<Expression> paths,
            boolean index,
            String component,
            int line,
            List<RouteNode> children) {
        return new RouteNode(paths, index, component, "", Placing.AS_WRITTEN, line, children);
    }

    static RouteNode reference(String name, Placing placing, int line) {
        return new RouteNode(List.of(), false, "", name, placing, line, List.of());
    }

    /** Routes that a call has put where they stand. */
    static RouteNode passed(int line, List<RouteNode> routes) {
        return new RouteNode(List.of(), false, "", "", Placing.BELOW_PARENT, line, routes);
    }

    boolean isReference() {
        return !reference.isEmpty();
    }
}
