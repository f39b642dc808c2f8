package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * A result file of another tool that was read.
 *
 * @param kind {@code sarif}, {@code coverage}, {@code junit}
 */
public record ResultFile(String path, String kind, String sha256) {}
