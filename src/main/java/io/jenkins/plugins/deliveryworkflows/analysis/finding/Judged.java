package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Identities.Identified;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.policy.AuditRules;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides how a finding counts, by what the trust revision says. */
final class Judged {

    private final Project project;
    private final Set<String> baseline;
    private final Set<String> atBase;

    Judged(Project project) {
        this.project = project;
        this.baseline = project.baseline().fingerprints();
        this.atBase = idsAtBase(project);
    }

    Finding finding(String id, Identified identified) {
        Sighting sighting =
                atBase.contains(id) ? identified.sighting().notIntroduced() : identified.sighting();
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

    Finding fixed(String id, Identified identified) {
        return new Finding(
                id,
                identified.fingerprint(),
                identified.origin(),
                identified.sighting(),
                Standing.FIXED,
                "",
                project.ownerOf(identified.sighting().path()));
    }

    /** Another scanner doesn't say what was there before; the committed document does. */
    private static Set<String> idsAtBase(Project project) {
        return project
                .changes()
                .before(PostureRows.PATH, DocumentFile.LARGEST)
                .map(bytes -> PostureRows.in(new String(bytes, StandardCharsets.UTF_8)))
                .map(PostureRows::rows)
                .orElse(List.of())
                .stream()
                .filter(row -> !row.tool().isEmpty())
                .map(PostureRow::id)
                .collect(Collectors.toSet());
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
