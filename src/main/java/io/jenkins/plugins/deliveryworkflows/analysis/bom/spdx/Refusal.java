package io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx;

/** Why a policy doesn't permit a licence, the weightier reason first. */
public enum Refusal {
    /** It is among those that are denied. */
    DENIED,
    /** It isn't among those that are allowed. */
    NOT_ALLOWED
}
