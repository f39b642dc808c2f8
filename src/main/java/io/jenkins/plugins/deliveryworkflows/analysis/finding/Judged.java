package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Identities.Identified;
import io.jenkins.plugins.deliveryworkflows.policy.AuditRules;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.Optional;
import java.util.Set;

/** Decides how a finding counts, by what the trust revision says. */
final class Judged {

    private final Project project;
    private final Set<String> baseline;

    Judged(Project project) {
        this.project = project;
        this.baseline = project.baseline().fingerprints();
    }

    Finding finding(String id, Identified identified) {
        Sighting sighting = identified.sighting();
        Optional<AuditRules.Allowed> allowed = allowed(id, identified);
        Standing standing = Standing.OPEN;
        String why = "";
        if (allowed.isPresent()) {
            standing = Standing.ALLOWED;
            why = allowed.get().reason();
        } else if (isIgnored(sighting)) {
            standing = Standing.ALLOWED;
            why = sighting.ignored();
        } else if (baseline.contains(identified.fingerprint())) {
            standing = Standing.BASELINED;
            why = "there since the workflows were adopted";
        }
        return new Finding(
                id,
                identified.fingerprint(),
                identified.origin(),
                sighting,
                standing,
                why,
                project.ownerOf(sighting.path()));
    }

    private Optional<AuditRules.Allowed> allowed(String id, Identified identified) {
        Sighting sighting = identified.sighting();
        return project.policy().audit().allow().stream()
                .filter(one -> one.rule().equals(sighting.rule()))
                .filter(
                        one ->
                                one.path().equals(sighting.path())
                                        || one.path().equals(identified.origin()))
                .filter(
                        one ->
                                one.finding().equals(id)
                                        || one.finding().equals(identified.fingerprint()))
                .findFirst();
    }

    /** A comment in the code can't settle what is worst, nor what came with the comment. */
    private static boolean isIgnored(Sighting sighting) {
        boolean grave = sighting.severity().atLeast(Severity.HIGH);
        return !sighting.ignored().isEmpty()
                && !sighting.secret()
                && sighting.severity() != Severity.CRITICAL
                && !(grave && sighting.introduced());
    }
}
