package io.jenkins.plugins.deliveryworkflows.engine.gate;

import java.util.List;

/**
 * Whether a report's verdict may be taken for a commit.
 *
 * @param commit the commit that was asked about, empty where neither a repository nor the report
 *     names one
 * @param reasons why not; none where it may
 */
public record GateDecision(String commit, List<GateReason> reasons) {

    public GateDecision {
        reasons = List.copyOf(reasons);
    }

    public boolean accepted() {
        return reasons.isEmpty();
    }
}
