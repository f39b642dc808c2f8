package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * Something that a rule found in the sources.
 *
 * @param id {@code F-xxxxxxxx}, stable over runs
 * @param severity {@code CRITICAL} … {@code INFO}
 * @param kind {@code security}, {@code quality}, {@code compliance}
 * @param line 1-based, 0 for the file as a whole
 * @param state {@code new}, {@code open}, {@code baselined}, {@code allowed} or {@code fixed}
 * @param disposition what a person decided, empty until then
 */
public record Finding(
        String id,
        String rule,
        String title,
        String severity,
        String kind,
        String path,
        int line,
        String state,
        String owner,
        String disposition) {}
