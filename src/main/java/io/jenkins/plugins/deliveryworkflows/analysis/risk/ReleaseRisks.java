package io.jenkins.plugins.deliveryworkflows.analysis.risk;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.analysis.release.BreakingChange;
import io.jenkins.plugins.deliveryworkflows.analysis.release.DependencyChange;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseChanges;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseScope;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.SensitiveChanges;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGap;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGaps;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may go wrong with a release: new findings, breaking changes, major updates, changed code
 * that is sensitive, large or untested.
 *
 * @param all the worst first; one for each rule, kind or change, however many places show it
 */
public record ReleaseRisks(List<ReleaseRisk> all) {

    /** Registers that are longer aren't worked with. */
    public static final int MOST = 20;

    public ReleaseRisks {
        all = List.copyOf(all);
    }

    public static ReleaseRisks of(Project project) {
        List<ReleaseRisk> risks = new ArrayList<>();
        addFindings(project, risks);
        addBreakingChanges(project, risks);
        addLostEndpoints(project, risks);
        addMajorUpdates(project, risks);
        addSensitiveChanges(project, risks);
        addUntestedChanges(project, risks);
        if (project.changes().fromNothing()) {
            risks.add(
                    new ReleaseRisk(
                            "first release",
                            "This is the first release: nothing of it has run in production",
                            "",
                            List.of(),
                            Severity.MEDIUM,
                            Severity.MEDIUM));
        }
        risks.sort(
                Comparator.comparing(ReleaseRisk::impact).thenComparing(ReleaseRisk::probability));
        return new ReleaseRisks(risks.subList(0, Math.min(MOST, risks.size())));
    }

    private static void addFindings(Project project, List<ReleaseRisk> risks) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        Findings.of(project).all().stream()
                .filter(Finding::isNew)
                .filter(finding -> finding.severity().atLeast(Severity.HIGH))
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(
                        finding ->
                                byRule.computeIfAbsent(finding.rule(), r -> new ArrayList<>())
                                        .add(finding));
        byRule.forEach(
                (rule, findings) -> {
                    boolean critical = findings.get(0).severity() == Severity.CRITICAL;
                    risks.add(
                            new ReleaseRisk(
                                    "finding " + rule,
                                    "New finding:",
                                    findings.get(0).sighting().title(),
                                    findings.stream().map(Finding::path).distinct().toList(),
                                    critical ? Severity.HIGH : Severity.MEDIUM,
                                    Severity.HIGH));
                });
    }

    private static void addBreakingChanges(Project project, List<ReleaseRisk> risks) {
        for (BreakingChange change :
                ReleaseChanges.of(project.changes().commits().included()).breaking()) {
            risks.add(
                    new ReleaseRisk(
                            "breaking " + change.id(),
                            "Users have to follow a breaking change:",
                            change.text(),
                            List.of(),
                            Severity.MEDIUM,
                            Severity.HIGH));
        }
    }

    /** What the contract no longer promises, whether or not a commit says so. */
    private static void addLostEndpoints(Project project, List<ReleaseRisk> risks) {
        Set<String> now = promised(project.facts().endpoints());
        List<String> lost =
                project.factsBefore().facts().map(Facts::endpoints).orElse(List.of()).stream()
                        .filter(ReleaseRisks::isPromised)
                        .map(ReleaseRisks::shown)
                        .filter(endpoint -> !now.contains(endpoint))
                        .distinct()
                        .sorted()
                        .toList();
        if (!lost.isEmpty()) {
            risks.add(
                    new ReleaseRisk(
                            "lost endpoints",
                            "The API's contract no longer has what clients may call",
                            "",
                            lost,
                            Severity.HIGH,
                            Severity.HIGH));
        }
    }

    private static Set<String> promised(List<Endpoint> endpoints) {
        return endpoints.stream()
                .filter(ReleaseRisks::isPromised)
                .map(ReleaseRisks::shown)
                .collect(Collectors.toSet());
    }

    private static boolean isPromised(Endpoint endpoint) {
        return endpoint.origin().equals(Endpoint.OPENAPI);
    }

    private static String shown(Endpoint endpoint) {
        return endpoint.method() + " " + endpoint.path();
    }

    private static void addMajorUpdates(Project project, List<ReleaseRisk> risks) {
        List<String> moved =
                project.once(ReleaseScope.class, ReleaseScope::of).dependencies().stream()
                        .filter(DependencyChange::isMajor)
                        .map(DependencyChange::name)
                        .toList();
        if (!moved.isEmpty()) {
            risks.add(
                    new ReleaseRisk(
                            "major updates",
                            "A dependency is of another major version",
                            "",
                            moved,
                            Severity.MEDIUM,
                            Severity.MEDIUM));
        }
    }

    private static void addSensitiveChanges(Project project, List<ReleaseRisk> risks) {
        SensitiveChanges changes = SensitiveChanges.of(project);
        changes.byKind()
                .forEach(
                        (kind, paths) ->
                                risks.add(
                                        new ReleaseRisk(
                                                "sensitive " + kind,
                                                "Changed code " + kind.effect(),
                                                "",
                                                paths,
                                                Severity.MEDIUM,
                                                Severity.HIGH)));
        if (!changes.large().isEmpty() && !project.changes().fromNothing()) {
            risks.add(
                    new ReleaseRisk(
                            "large",
                            "Large files changed, in which side effects are easily overlooked",
                            "",
                            changes.large(),
                            Severity.MEDIUM,
                            Severity.MEDIUM));
        }
    }

    private static void addUntestedChanges(Project project, List<ReleaseRisk> risks) {
        List<TestGap> gaps = TestGaps.of(project).high();
        if (!gaps.isEmpty()) {
            risks.add(
                    new ReleaseRisk(
                            "untested",
                            "Changed code of high risk has no test",
                            "",
                            gaps.stream().map(TestGap::path).toList(),
                            Severity.HIGH,
                            Severity.HIGH));
        }
    }
}
