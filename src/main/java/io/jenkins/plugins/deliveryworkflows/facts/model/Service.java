package io.jenkins.plugins.deliveryworkflows.facts.model;

import java.util.List;

/**
 * Something that runs on its own: a container, a deployment, a process.
 *
 * @param name compose's or Kubernetes' name, else the folder of its Dockerfile, else the
 *     repository's
 * @param ours whether it is built here or declared to be; a stock database image is not
 * @param folder what it is built from, relative to the workspace; empty where that isn't said
 * @param image the image it runs, empty where it is built here
 * @param ports as declared, {@code 8080} or {@code 8080/udp}, the container's side, sorted
 * @param dependsOn names of services that it needs, sorted
 */
public record Service(
        String name,
        boolean ours,
        String folder,
        String image,
        List<String> ports,
        List<String> dependsOn,
        List<Citation> sources) {

    public Service {
        ports = List.copyOf(ports);
        dependsOn = List.copyOf(dependsOn);
        sources = List.copyOf(sources);
    }
}
