package io.jenkins.plugins.deliveryworkflows.facts.rules;

/** What a rule is about, by which an audit chooses its rules. */
public enum RuleKind {
    SECURITY,
    QUALITY,
    COMPLIANCE,
    DATA,
    PERFORMANCE,
    DOCS,
    PLAN
}
