package io.jenkins.plugins.deliveryworkflows.analysis.finding;

/** How a finding counts. */
public enum Standing {
    /** It counts. */
    OPEN,
    /** It was there when the team adopted the workflows. */
    BASELINED,
    /** The trusted policy, or a trusted inline ignore, says that it is none. */
    ALLOWED,
    /** The base has it, and the sources have it no more. */
    FIXED
}
