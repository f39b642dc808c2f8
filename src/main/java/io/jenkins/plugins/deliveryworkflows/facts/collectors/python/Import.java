package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

/**
 * A name that a file takes from another.
 *
 * @param local what it is called here; {@code *} for everything
 * @param module the module as written, with leading dots for a relative one
 * @param symbol what is taken from it, empty for the module itself
 */
public record Import(String local, String module, String symbol) {}
