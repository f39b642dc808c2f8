package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Dispositions;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRows;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Sighting;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that count, are of some weight, and that nobody settled: each grave one and each secret
 * by itself, the others one for each rule and owner, since whoever mends one mends them all.
 */
final class FindingCauses {

    private FindingCauses() {}

    static List<Cause> of(Project project) {
        Dispositions dispositions = Dispositions.of(project);
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        Findings.of(project).open().stream()
                .filter(finding -> finding.severity().atLeast(Severity.MEDIUM))
                .filter(finding -> isLogged(finding, dispositions))
                .filter(finding -> !dispositions.isSettled(finding))
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(
                        finding ->
                                groups.computeIfAbsent(key(finding), key -> new ArrayList<>())
                                        .add(finding));
        return groups.entrySet().stream()
                .map(group -> cause(group.getKey(), group.getValue()))
                .toList();
    }

    /** Other kinds are somebody's concern once an audit of that kind has written them down. */
    private static boolean isLogged(Finding finding, Dispositions dispositions) {
        return AuditMode.RELEASE.kinds().contains(finding.sighting().kind())
                || dispositions.row(finding).isPresent();
    }

    private static String key(Finding finding) {
        Sighting sighting = finding.sighting();
        return finding.severity().atLeast(Severity.HIGH) || sighting.secret()
                ? "finding " + finding.fingerprint()
                : "rule " + sighting.tool() + '/' + sighting.rule() + ' ' + finding.owner();
    }

    /** Where there are several, the posture document tells where. */
    private static Cause cause(String key, List<Finding> group) {
        Finding first = group.get(0);
        boolean alone = group.size() == 1;
        return new Cause(
                key,
                first.sighting().title(),
                first.severity(),
                first.owner(),
                alone ? first.id() : first.rule(),
                alone ? first.path() : PostureRows.PATH,
                alone ? List.of() : List.of(first.rule()),
                alone ? first.sighting().line() : 0,
                group.stream().anyMatch(finding -> finding.sighting().introduced()));
    }
}
