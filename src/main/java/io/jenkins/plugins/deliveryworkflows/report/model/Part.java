package io.jenkins.plugins.deliveryworkflows.report.model;

/** A part of the report that can be unknown. */
public enum Part {
    /** The workflow has no audit. */
    FINDINGS
}
