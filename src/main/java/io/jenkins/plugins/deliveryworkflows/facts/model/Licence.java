package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A licence that the project gives or states.
 *
 * @param id the SPDX identifier, else the name as written
 */
public record Licence(String id, Citation source) {}
