package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;

/**
 * What one file says about the routes of React Router.
 *
 * @param usesRouter whether it names the library
 */
record RouteFile(ScriptModule module, boolean usesRouter, List<Tree> trees) {

    /**
     * Routes that are written in one place.
     *
     * @param name the variable that holds them, or the component whose markup they are; empty where
     *     a router takes them directly, and for markup where no path depends on the component
     * @param markup whether they are elements, whose place other components may decide
     */
    record Tree(String name, boolean markup, List<RouteNode> nodes) {}

    boolean isEmpty() {
        return trees.isEmpty() && module.exports().isEmpty() && module.constants().isEmpty();
    }
}
