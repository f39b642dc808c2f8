package io.jenkins.plugins.deliveryworkflows.criteria;

/** How an exit criterion came out. */
public enum Status {
    MET,
    NOT_MET,
    /** Not met, but a waiver of the trust revision covers it. */
    WAIVED,
    /** There is nothing that it could be about; possible for two criteria only. */
    NOT_APPLICABLE
}
