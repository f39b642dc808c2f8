package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

/**
 * A definition in a file.
 *
 * @param path the file
 * @param name with the functions and classes around it, dotted
 */
record Place(String path, String name) {}
