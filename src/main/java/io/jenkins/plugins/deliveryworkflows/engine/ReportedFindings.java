package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Dispositions;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRow;
import io.jenkins.plugins.deliveryworkflows.document.ReadableText;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings of a workflow's audit, as its report tells of them. */
final class ReportedFindings {

    private static final List<String> STATES =
            List.of(Finding.NEW, Finding.OPEN, Finding.BASELINED, Finding.ALLOWED, Finding.FIXED);

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing((Finding finding) -> !finding.counts())
                    .thenComparing(finding -> finding.state().equals(Finding.FIXED))
                    .thenComparing(finding -> Severity.valueOf(finding.severity()))
                    .thenComparing(finding -> STATES.indexOf(finding.state()));

    private final Dispositions dispositions;

    private ReportedFindings(Project project) {
        this.dispositions = Dispositions.of(project);
    }

    /** How the workflow audits; nothing where it doesn't. */
    static Optional<AuditMode> audit(Workflow workflow) {
        return workflow.sequence().stream()
                .filter(step -> step.skill().equals("audit"))
                .flatMap(step -> AuditMode.of(step.mode()).stream())
                .findFirst();
    }

    static Findings of(Project project, AuditMode mode) {
        var found =
                io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings.of(project)
                        .ofKinds(mode.kinds());
        ReportedFindings reported = new ReportedFindings(project);
        List<Finding> items = new ArrayList<>();
        found.all().forEach(one -> items.add(reported.finding(one)));
        found.notRescanned().forEach(one -> items.add(reported.finding(one)));
        found.fixed().forEach(one -> items.add(reported.finding(one)));
        items.sort(WORST_FIRST);
        return new Findings(bySeverity(items), byState(items), items);
    }

    private static Map<String, Integer> bySeverity(List<Finding> items) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            long open =
                    items.stream()
                            .filter(one -> one.counts() && one.severity().equals(severity.name()))
                            .count();
            counts.put(severity.name(), (int) open);
        }
        return counts;
    }

    private static Map<String, Integer> byState(List<Finding> items) {
        Map<String, Integer> states = new LinkedHashMap<>();
        STATES.forEach(
                state ->
                        states.put(
                                state,
                                (int)
                                        items.stream()
                                                .filter(one -> one.state().equals(state))
                                                .count()));
        return states;
    }

    private Finding finding(io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding found) {
        Optional<PostureRow> row = dispositions.row(found);
        return new Finding(
                found.id(),
                found.rule(),
                found.sighting().title(),
                found.severity().name(),
                found.sighting().kind(),
                found.path(),
                found.sighting().line(),
                state(found),
                row.map(PostureRow::owner)
                        .map(ReadableText::ofInline)
                        .filter(owner -> !owner.isEmpty())
                        .orElse(found.owner()),
                row.map(PostureRow::disposition).map(ReadableText::ofInline).orElse(""),
                found.sighting().tool(),
                found.fingerprint().equals(found.id()) ? "" : found.fingerprint(),
                found.sighting().evidence(),
                found.sighting().recommendation(),
                found.why());
    }

    private static String state(io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding one) {
        return switch (one.standing()) {
            case OPEN -> one.isNew() ? Finding.NEW : Finding.OPEN;
            case BASELINED -> Finding.BASELINED;
            case ALLOWED -> Finding.ALLOWED;
            case FIXED -> Finding.FIXED;
        };
    }
}
