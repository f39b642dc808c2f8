package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.policy.Severity;

/**
 * A sighting with its identity and with what holds for it.
 *
 * @param id {@code F-xxxxxxxx}, stable over runs
 * @param fingerprint in full: SHA-256 over rule, context and the path where it was first seen
 * @param origin the path where it was first seen
 * @param standing how it counts
 * @param why why it doesn't count, empty where it does
 * @param owner who is answerable for the place
 */
public record Finding(
        String id,
        String fingerprint,
        String origin,
        Sighting sighting,
        Standing standing,
        String why,
        String owner) {

    public String rule() {
        return sighting.rule();
    }

    public Severity severity() {
        return sighting.severity();
    }

    public String path() {
        return sighting.path();
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** Whether it counts and the base revision doesn't have it. */
    public boolean isNew() {
        return isOpen() && sighting.introduced();
    }
}
