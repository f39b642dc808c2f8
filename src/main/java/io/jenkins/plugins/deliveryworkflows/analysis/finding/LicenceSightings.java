package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.Component;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.LicenceConclusions;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.LicenceConflict;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Components whose licence the policy doesn't permit, or that state none where it has a list. */
final class LicenceSightings {

    static final String REFUSED = "licence-not-permitted";
    static final String UNSTATED = "licence-not-stated";

    private final Project project;

    LicenceSightings(Project project) {
        this.project = project;
    }

    List<Sighting> all() {
        LicenceConclusions conclusions = LicenceConclusions.of(project);
        boolean listed = !project.policy().licences().allow().isEmpty();
        SortedSet<String> silent = new TreeSet<>();
        if (listed) {
            conclusions.unstated().stream()
                    .map(Component::source)
                    .forEach(source -> silent.add(source.path()));
        }
        return Stream.concat(
                        conclusions.conflicts().stream().map(this::refused),
                        silent.stream().map(this::unstated))
                .toList();
    }

    private Sighting refused(LicenceConflict conflict) {
        return sighting(
                REFUSED,
                "Licence that the policy doesn't permit",
                Severity.HIGH,
                conflict.source().path(),
                conflict.component().shown(),
                conflict.component().shown() + ": " + conflict.licence(),
                "Replace the component, or have its licence permitted in the policy.");
    }

    private Sighting unstated(String path) {
        return sighting(
                UNSTATED,
                "Components whose licence no file states",
                Severity.LOW,
                path,
                "",
                "the policy lists permitted licences, and this file states none for some components",
                "Look the licences up, or let a scanner that knows them write SARIF.");
    }

    private Sighting sighting(
            String rule,
            String title,
            Severity severity,
            String path,
            String context,
            String evidence,
            String recommendation) {
        return new Sighting(
                "",
                rule,
                title,
                severity,
                "compliance",
                path,
                0,
                context,
                evidence,
                recommendation,
                false,
                "",
                project.changes().fromNothing() || project.changes().paths().contains(path));
    }
}
