package io.jenkins.plugins.deliveryworkflows.facts.rules;

/**
 * A place where a rule's check holds.
 *
 * @param match what the pattern matched
 * @param value the secret within the match; null of other rules
 */
record Found(Rule rule, Span match, Span value) {}
