package io.jenkins.plugins.deliveryworkflows.policy;

import java.util.List;

/**
 * What a team says of its services in {@code .delivery/services.yml}: adds to what is detected, and
 * can say that a detected one isn't deployed.
 *
 * @param entries in the file's order
 */
public record Services(List<Entry> entries) {

    public static final Services NONE = new Services(List.of());

    public Services {
        entries = List.copyOf(entries);
    }

    /**
     * One service.
     *
     * @param path what it is built from, relative to the workspace
     */
    public record Entry(String name, String path, Kind kind) {}

    /** Whether a service runs by itself. */
    public enum Kind {
        DEPLOYED,
        LIBRARY
    }
}
