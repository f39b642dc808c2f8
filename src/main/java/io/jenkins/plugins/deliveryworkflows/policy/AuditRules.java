package io.jenkins.plugins.deliveryworkflows.policy;

import java.util.List;

/**
 * What the audit passes over, each of it shown in every report.
 *
 * @param exclude paths that aren't audited, but for secrets, as patterns like those of {@code
 *     .gitignore}
 * @param allow findings that a team has judged to be none
 */
public record AuditRules(List<String> exclude, List<Allowed> allow) {

    public static final AuditRules NONE = new AuditRules(List.of(), List.of());

    public AuditRules {
        exclude = List.copyOf(exclude);
        allow = List.copyOf(allow);
    }

    /**
     * One finding that a team has judged to be none.
     *
     * @param rule the rule's id
     * @param path where it is, relative
     * @param finding its id or fingerprint
     * @param line where the policy says so, 1-based
     */
    public record Allowed(String rule, String path, String finding, String reason, int line) {}
}
