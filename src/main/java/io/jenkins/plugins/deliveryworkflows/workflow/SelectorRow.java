package io.jenkins.plugins.deliveryworkflows.workflow;

/**
 * A line of the guide to the right workflow.
 *
 * @param need what somebody wants to do
 * @param workflow the id of the workflow that does it
 */
public record SelectorRow(String need, String workflow) {}
