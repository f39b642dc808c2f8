package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import java.util.List;

/**
 * What one place says of one service.
 *
 * @param origin where it is said
 * @param name as said; for a Dockerfile what its own name adds to its folder's, often empty
 * @param folder what it is built from; empty where that isn't said
 * @param dockerfile path of the Dockerfile it is built with, empty where it isn't built here
 * @param image what it runs, without tag and digest
 * @param ports the container's side
 * @param dependsOn names of services
 * @param hosts that it is told to call, by the values of its settings
 * @param checks how its health is found out: kind and target
 * @param symbol for the citation
 */
record ServicePart(
        Origin origin,
        String name,
        String folder,
        String dockerfile,
        String image,
        List<String> ports,
        List<String> dependsOn,
        List<String> hosts,
        List<Check> checks,
        String symbol,
        int line) {

    /**
     * A health check.
     *
     * @param kind as {@link io.jenkins.plugins.deliveryworkflows.facts.model.HealthCheck} has it
     */
    record Check(String kind, String target) {}

    /** The kinds of places that speak of services. */
    enum Origin {
        COMPOSE,
        KUBERNETES,
        DOCKERFILE,
        PROCFILE
    }

    /** Whether it is built from the workspace. */
    boolean isBuilt() {
        return !dockerfile.isEmpty() || origin == Origin.PROCFILE;
    }
}
