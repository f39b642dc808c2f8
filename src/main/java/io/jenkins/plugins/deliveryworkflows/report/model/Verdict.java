package io.jenkins.plugins.deliveryworkflows.report.model;

/** Whether a workflow's exit criteria let it pass. */
public enum Verdict {
    READY,
    NOT_READY
}
