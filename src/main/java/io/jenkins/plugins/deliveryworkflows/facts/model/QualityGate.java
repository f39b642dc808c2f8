package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A tool that can refuse a change: linter, formatter, type checker, static analysis, coverage
 * threshold, hook.
 *
 * @param tool its name as its makers write it
 * @param kind {@code linter}, {@code formatter}, {@code type checker}, {@code static analysis},
 *     {@code coverage}, {@code hook}, {@code dependency updates}, {@code security scanner}
 */
public record QualityGate(String tool, String kind, Citation source) {}
