package io.jenkins.plugins.deliveryworkflows.workflow;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a step runs. A step that doesn't run is reported as skipped, with this as the reason. */
public enum StepCondition {
    @JsonProperty("always")
    ALWAYS,

    /** Only where a release is given, or the change touches critical paths. */
    @JsonProperty("release-bound")
    RELEASE_BOUND
}
