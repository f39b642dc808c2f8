package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

/**
 * Where routes are placed.
 *
 * @param path the path of the route around them
 * @param root what an absolute path among them is below; empty for the root of all
 * @param depth how far they are nested
 */
record RoutePosition(String path, String root, int depth) {

    static final RoutePosition TOP = new RoutePosition("", "", 0);

    RoutePosition inside(String parent) {
        return new RoutePosition(parent, root, depth + 1);
    }

    /** The position of routes that were put in {@code placing}. */
    RoutePosition through(RouteNode.Placing placing) {
        String absolute = placing == RouteNode.Placing.BELOW_PARENT ? path : root;
        return new RoutePosition(path, absolute, depth + 1);
    }

    /** A path that stands here. */
    String join(String written) {
        boolean moved = written.startsWith("/") && !root.isEmpty() && !isBelowRoot(written);
        return moved ? RoutePath.join(root, written.substring(1)) : RoutePath.join(path, written);
    }

    private boolean isBelowRoot(String written) {
        return written.equals(root) || written.startsWith(root.endsWith("/") ? root : root + "/");
    }
}
