package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.analysis.results.ResultFileSelection;
import io.jenkins.plugins.deliveryworkflows.analysis.sarif.ScannerResults;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what conclusions pass over: one sentence each. */
final class ReportNotes {

    private ReportNotes() {}

    static List<String> of(Project project, Optional<AuditMode> audit) {
        List<String> notes = new ArrayList<>(ResultFileSelection.of(project).notes());
        ScannerResults.of(project)
                .unreadable()
                .forEach(
                        path ->
                                notes.add(
                                        "Not read, as it is no SARIF: "
                                                + path
                                                + " (run the scanner again)"));
        if (audit.isPresent()) {
            findings(Findings.of(project).ofKinds(audit.get().kinds()), notes);
        }
        project.changes()
                .commits()
                .excluded()
                .forEach(
                        (why, count) ->
                                notes.add(
                                        Words.count(count, "commit", "commits")
                                                + " since the base "
                                                + why.words()));
        return notes;
    }

    private static void findings(Findings findings, List<String> notes) {
        if (findings.excluded() > 0) {
            notes.add(
                    "Left out, as the policy has the audit look for secrets only there: "
                            + Words.count(findings.excluded(), "finding", "findings"));
        }
        findings.notRescanned().stream()
                .map(Finding::sighting)
                .map(sighting -> sighting.tool())
                .distinct()
                .sorted()
                .forEach(
                        tool ->
                                notes.add(
                                        "Not rescanned: "
                                                + tool
                                                + " left no fresh result, so what it found before"
                                                + " counts still (run "
                                                + tool
                                                + " again)"));
    }
}
