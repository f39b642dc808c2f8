package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * Tests that one framework runs.
 *
 * @param framework {@code JUnit 5}, {@code pytest}, {@code Vitest} …
 * @param folder where they lie: the deepest folder that has them all within a module
 */
public record TestSuite(String framework, String folder, Citation source) {}
