package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.Locale;

/** What kind of tool left a result file behind. */
public enum ResultKind {
    /** Findings of a scanner. */
    SARIF,
    /** Which lines the tests ran. */
    COVERAGE,
    /** How the tests ended. */
    JUNIT;

    /** The kind as reports call it: {@code sarif}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
