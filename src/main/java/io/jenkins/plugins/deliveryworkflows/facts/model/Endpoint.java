package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * An HTTP operation.
 *
 * @param method upper case; {@code ANY} where every method is taken
 * @param path from the root, parameters as <code>{name}</code> in whatever way the framework writes
 *     them
 * @param origin the framework whose code serves it, or {@code OpenAPI} for one that a contract
 *     declares
 */
public record Endpoint(String method, String path, String origin, Citation source) {
    public static final String OPENAPI = "OpenAPI";

    /** Whether a contract declares it, as opposed to code that serves it. */
    public boolean isDeclared() {
        return origin.equals(OPENAPI);
    }
}
