package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * What a folder's own files say that it is for.
 *
 * @param text one line of plain text
 * @param folder what is described, {@code .} for the root
 */
public record Description(String text, String folder, Citation source) {}
