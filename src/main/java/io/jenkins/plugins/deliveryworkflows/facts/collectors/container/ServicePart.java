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
        String symbol,
        int line) {

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
