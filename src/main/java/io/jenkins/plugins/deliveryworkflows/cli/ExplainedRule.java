package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.facts.rules.Rule;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleReference;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All that is to say of a rule.
 *
 * @param recognised how it recognises a place: what is asked for → the answer
 * @param matches examples that it finds, secrets masked
 * @param passes examples that it passes by
 * @param ifItIsNone what to do about a finding that is none, the usual way first
 * @param dispositions what a person may decide → what it means
 */
record ExplainedRule(
        String id,
        String title,
        String severity,
        String kind,
        List<String> cwe,
        List<String> asvs,
        String recommendation,
        Map<String, String> recognised,
        List<String> matches,
        List<String> passes,
        List<String> ifItIsNone,
        Map<String, String> dispositions) {

    static Optional<ExplainedRule> of(String id) {
        return RuleReference.find(id).map(ExplainedRule::of);
    }

    private static ExplainedRule of(RuleReference reference) {
        Rule rule = reference.rule();
        return new ExplainedRule(
                rule.id(),
                rule.title(),
                rule.severity().name(),
                rule.kind().name().toLowerCase(Locale.ROOT),
                rule.cwe().stream().map(number -> "CWE-" + number).toList(),
                rule.asvs(),
                rule.recommendation(),
                reference.recognised(),
                reference.matches(),
                reference.passes(),
                ifItIsNone(rule),
                dispositions(rule));
    }

    /** Whether only its removal, a waiver or the policy settles what the rule finds. */
    private static boolean isGrave(Rule rule) {
        return rule.isSecret() || rule.severity() == Severity.CRITICAL;
    }

    private static List<String> ifItIsNone(Rule rule) {
        List<String> ways = new ArrayList<>();
        if (!isGrave(rule)) {
            String comment =
                    "a comment on the line or the one before: delivery:ignore " + rule.id();
            ways.add(
                    comment
                            + " REASON"
                            + (rule.severity() == Severity.HIGH
                                    ? " (not for what the change itself brings)"
                                    : ""));
            ways.add("the disposition false-positive, with a Reason, in docs/security/posture.md");
        }
        ways.add(
                "in .delivery/policy.yml below audit: allow: {rule: "
                        + rule.id()
                        + ", path: …, finding: F-…, reason: …}, which counts once it is merged");
        return ways;
    }

    private static Map<String, String> dispositions(Rule rule) {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("fix", "it is going to be fixed; it stays open until then");
        if (isGrave(rule)) {
            meanings.put(
                    "others",
                    "settle nothing here: only its removal, a waiver or the policy's audit.allow does");
            return meanings;
        }
        meanings.put("mitigated", "something else keeps it from doing harm; Reason says what");
        meanings.put("false-positive", "it is none; Reason says why");
        meanings.put("accepted", "the risk is known and taken; Reason says why");
        return meanings;
    }
}
