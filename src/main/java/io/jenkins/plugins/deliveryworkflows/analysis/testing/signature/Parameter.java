package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

/**
 * What a function is given.
 *
 * @param type as written, empty where the code doesn't say
 */
public record Parameter(String name, String type) {}
