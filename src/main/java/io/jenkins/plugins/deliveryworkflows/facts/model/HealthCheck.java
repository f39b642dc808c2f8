package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * How a platform finds out whether a container works.
 *
 * @param kind {@code image} (a Dockerfile's), {@code compose}, or Kubernetes' {@code liveness},
 *     {@code readiness} and {@code startup}
 * @param target what is asked: {@code GET /health :8080}, {@code TCP :5432}, {@code gRPC :9090}, or
 *     the command that is run
 * @param source the place that says it, the same as one of its service's
 */
public record HealthCheck(String kind, String target, Citation source) {}
