package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

/**
 * A package that a manifest asks for.
 *
 * @param range which versions would do, as written
 * @param development whether only building and testing need it
 */
record Wish(String name, String range, boolean development, String symbol, int line) {}
