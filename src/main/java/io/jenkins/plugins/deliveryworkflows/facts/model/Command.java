package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A command that the repository gives its people to type.
 *
 * @param tool what runs it: {@code make}, {@code npm}, {@code gradle}, {@code just}, {@code task}
 * @param name the target, script, task or recipe
 * @param source the file that has it, and its symbol
 */
public record Command(String tool, String name, Citation source) {}
