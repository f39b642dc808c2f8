package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A page that the front end shows.
 *
 * @param path from the root, parameters as {@code :name}, the catch-all as {@code *}
 * @param component what is rendered, empty where that isn't said
 * @param framework {@code React Router} …
 */
public record Route(String path, String component, String framework, Citation source) {}
