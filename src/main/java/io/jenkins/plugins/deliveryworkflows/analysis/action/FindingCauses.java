package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Dispositions;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.Comparator;
import java.util.List;

/** Findings that count, are of some weight, and that nobody settled. */
final class FindingCauses {

    private FindingCauses() {}

    static List<Cause> of(Project project) {
        Dispositions dispositions = Dispositions.of(project);
        return Findings.of(project).open().stream()
                .filter(finding -> finding.severity().atLeast(Severity.MEDIUM))
                .filter(finding -> isLogged(finding, dispositions))
                .filter(finding -> !dispositions.isSettled(finding))
                .sorted(Comparator.comparing(Finding::severity))
                .map(FindingCauses::cause)
                .toList();
    }

    /** Other kinds are somebody's concern once an audit of that kind has written them down. */
    private static boolean isLogged(Finding finding, Dispositions dispositions) {
        return AuditMode.RELEASE.kinds().contains(finding.sighting().kind())
                || dispositions.row(finding).isPresent();
    }

    private static Cause cause(Finding finding) {
        return new Cause(
                "finding " + finding.fingerprint(),
                finding.sighting().title(),
                finding.severity(),
                finding.owner(),
                finding.id(),
                finding.path(),
                List.of(),
                finding.sighting().line(),
                finding.sighting().introduced());
    }
}
