package io.jenkins.plugins.deliveryworkflows.engine.gate;

import java.util.List;

/**
 * Why a report isn't accepted for a commit.
 *
 * @param code stable, for programs
 * @param message a sentence without a full stop
 * @param paths the files it is about, sorted
 */
public record GateReason(String code, String message, List<String> paths) {

    public static final String NOT_READY = "not-ready";
    public static final String CRITERIA_MISSING = "criteria-missing";
    public static final String DIRTY_SOURCES = "dirty-sources";
    public static final String NARROWED_BASE = "narrowed-base";
    public static final String GIVEN_CLOCK = "given-clock";
    public static final String STALE = "stale";

    public GateReason {
        paths = List.copyOf(paths);
    }

    GateReason(String code, String message) {
        this(code, message, List.of());
    }
}
