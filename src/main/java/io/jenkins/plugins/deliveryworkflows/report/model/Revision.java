package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * A revision that was chosen, and how.
 *
 * @param revision the name it was found by, {@code v1.2.0}; empty where there is none
 * @param commit its commit id, empty where it couldn't be resolved
 * @param how why this one, a few words for people
 */
public record Revision(String revision, String commit, String how) {}
