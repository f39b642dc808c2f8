package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.List;

/**
 * One thing that an audit looks for, read from the catalog.
 *
 * @param id never changes its meaning, since findings, waivers and baselines name it
 * @param title what is wrong, for a list
 * @param scope the files that it looks at
 * @param check how a place is recognised
 * @param cwe numbers of the weaknesses that it finds, of the Common Weakness Enumeration
 * @param asvs requirements of the Application Security Verification Standard that it belongs to
 * @param recommendation what to do instead, one sentence
 */
public record Rule(
        String id,
        String title,
        Severity severity,
        RuleKind kind,
        RuleScope scope,
        Check check,
        List<Integer> cwe,
        List<String> asvs,
        String recommendation) {

    public Rule {
        cwe = List.copyOf(cwe);
        asvs = List.copyOf(asvs);
    }

    /** The same for whatever file. */
    Rule everywhere() {
        return new Rule(
                id, title, severity, kind, RuleScope.EVERYWHERE, check, cwe, asvs, recommendation);
    }

    /** Whether it seeks secrets, which count in every file, whoever wrote it. */
    public boolean isSecret() {
        return check instanceof SecretCheck;
    }
}
