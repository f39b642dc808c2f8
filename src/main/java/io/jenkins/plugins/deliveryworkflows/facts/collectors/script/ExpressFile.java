package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;

/** What one file says about the HTTP operations of an Express application. */
record ExpressFile(
        ScriptModule module,
        List<Router> routers,
        List<Parameter> parameters,
        List<Operation> operations,
        List<Mount> mounts,
        List<Call> calls) {

    /**
     * An application or router.
     *
     * @param id its name, made unique in the file
     * @param name its name
     * @param maker the function that makes it, empty where it is made at the top
     */
    record Router(String id, String name, String maker) {}

    /**
     * A router that a function is called with.
     *
     * @param typed whether its type says so
     */
    record Parameter(String id, String function, int index, boolean typed) {}

    /** An operation of a router. */
    record Operation(String router, String method, Expression path, String symbol, int line) {}

    /** What a router hands requests on to. */
    record Mount(String router, Expression prefix, String target) {}

    /** A function that is called with a router. */
    record Call(String function, int index, String router) {}

    boolean isEmpty() {
        return operations.isEmpty()
                && mounts.isEmpty()
                && calls.isEmpty()
                && module.exports().isEmpty()
                && module.constants().isEmpty();
    }
}
