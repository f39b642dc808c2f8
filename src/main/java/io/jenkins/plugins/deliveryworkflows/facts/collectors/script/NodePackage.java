package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;

/**
 * What a manifest says of its package, or a lock file of the tool.
 *
 * @param tool the package manager that it names, empty where it names none
 * @param line where the name stands, 0 in a file that is no manifest
 */
record NodePackage(String name, String tool, int line, List<Start> starts) {

    /**
     * A way to start it.
     *
     * @param script whether the tool runs it by name; else it is a command that gets installed
     */
    record Start(String name, boolean script, String symbol, int line) {}

    static NodePackage evidenceOf(String tool) {
        return new NodePackage("", tool, 0, List.of());
    }

    boolean isModule() {
        return line > 0;
    }
}
