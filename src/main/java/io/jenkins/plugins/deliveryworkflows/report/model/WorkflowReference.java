package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * The workflow that was run or judged.
 *
 * @param id as in the catalog: {@code release-readiness}
 * @param name for people
 * @param digest SHA-256 of its definition
 */
public record WorkflowReference(String id, String name, String digest) {}
