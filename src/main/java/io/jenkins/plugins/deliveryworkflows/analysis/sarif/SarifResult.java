package io.jenkins.plugins.deliveryworkflows.analysis.sarif;

import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.Set;

/**
 * One result of another scanner, free of secrets.
 *
 * @param tool the driver's name in lower case: {@code trivy}
 * @param rule the tool's id of its rule
 * @param title what is wrong, one line
 * @param path relative to the workspace where it can be told, else as the tool says it
 * @param line 1-based, 0 for the file as a whole
 * @param identity the tool's own fingerprint of the place, empty where it has none
 * @param cwe numbers of weaknesses
 * @param secret whether the tool seeks secrets
 * @param help what to do about it, one line, empty where the tool doesn't say
 */
public record SarifResult(
        String tool,
        String rule,
        String title,
        Severity severity,
        boolean security,
        String path,
        int line,
        String identity,
        Set<Integer> cwe,
        boolean secret,
        String help) {

    public SarifResult {
        cwe = Set.copyOf(cwe);
    }
}
