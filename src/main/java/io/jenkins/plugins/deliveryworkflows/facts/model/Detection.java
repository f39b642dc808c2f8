package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A place that a rule speaks of, before anybody concludes anything from it. Never carries a
 * secret's value.
 *
 * @param rule the rule's id
 * @param path relative to the workspace, with {@code /}
 * @param line 1-based, 0 for the file as a whole
 * @param context what identifies the place in its file: the matched text with its white space
 *     normalised, of a secret its kind, length class and surroundings
 * @param evidence what a reader is shown, one line
 * @param ignored the reason of an inline {@code delivery:ignore RULE reason}, empty where there is
 *     none
 */
public record Detection(
        String rule, String path, int line, String context, String evidence, String ignored) {}
