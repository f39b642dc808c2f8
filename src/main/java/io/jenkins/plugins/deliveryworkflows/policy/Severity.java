package io.jenkins.plugins.deliveryworkflows.policy;

/** How bad a finding is, the worst first. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO;

    /** Whether this is as bad as the other, or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
