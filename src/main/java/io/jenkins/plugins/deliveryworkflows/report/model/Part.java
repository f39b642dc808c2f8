package io.jenkins.plugins.deliveryworkflows.report.model;

/** A part of the report that a version of the product may not be able to fill. */
public enum Part {
    FINDINGS,
    ACTION_ITEMS,
    WAIVERS,
    RISK
}
