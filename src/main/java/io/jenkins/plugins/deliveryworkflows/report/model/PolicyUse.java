package io.jenkins.plugins.deliveryworkflows.report.model;

import java.util.List;
import java.util.Map;

/**
 * The rules that held.
 *
 * @param policyDigest SHA-256 over the trusted control files, that of nothing where there are none
 * @param ruleVersions version by name of a rule set
 * @param attemptsToLoosen differences from the trust revision that were not applied
 */
public record PolicyUse(
        String policyDigest,
        Map<String, String> ruleVersions,
        List<AttemptToLoosen> attemptsToLoosen) {

    public PolicyUse {
        ruleVersions = Ordered.copyOf(ruleVersions);
        attemptsToLoosen = List.copyOf(attemptsToLoosen);
    }

    /**
     * A change to a control file that would have made the gate weaker.
     *
     * @param line 1-based, 0 for the file as a whole
     */
    public record AttemptToLoosen(String path, int line, String message) {}
}
