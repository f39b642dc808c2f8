package io.jenkins.plugins.deliveryworkflows.policy;

/**
 * What a control file of the working tree would change in the rules, if it were trusted.
 *
 * @param line 1-based, 0 for the file as a whole
 * @param message a sentence without a full stop
 */
public record RuleChange(String path, int line, String message) {}
