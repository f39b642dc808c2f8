package io.jenkins.plugins.deliveryworkflows.workflow;

/**
 * A value that a run takes.
 *
 * @param name the option without its dashes
 * @param required whether a run is refused without it
 * @param help what it means, with an example
 */
public record Input(String name, boolean required, String help) {}
