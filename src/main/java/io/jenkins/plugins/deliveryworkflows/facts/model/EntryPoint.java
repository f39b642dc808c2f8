package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * Where a program starts.
 *
 * @param name what is started: a class, script, application object or command
 * @param kind {@code main class}, {@code main module}, {@code web application}, {@code console
 *     script}, {@code npm script}, {@code container command}, {@code process} (of a Procfile)
 */
public record EntryPoint(String name, String kind, Citation source) {}
