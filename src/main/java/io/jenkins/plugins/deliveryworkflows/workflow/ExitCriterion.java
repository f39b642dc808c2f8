package io.jenkins.plugins.deliveryworkflows.workflow;

/**
 * Something that must hold at the end of a workflow.
 *
 * @param id unique within its workflow; the same id in two workflows may be decided differently
 * @param text what must hold, in Markdown
 */
public record ExitCriterion(String id, String text) {}
