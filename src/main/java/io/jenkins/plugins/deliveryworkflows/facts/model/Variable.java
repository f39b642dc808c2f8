package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A setting that comes from the environment. Its value is never read.
 *
 * @param declared whether this place declares it for a person to fill ({@code .env.example}), as
 *     opposed to using it
 * @param optional whether this place has a default for it
 */
public record Variable(String name, boolean declared, boolean optional, Citation source) {}
