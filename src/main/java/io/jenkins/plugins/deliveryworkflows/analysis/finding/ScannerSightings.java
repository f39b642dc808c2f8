package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.sarif.SarifResult;
import io.jenkins.plugins.deliveryworkflows.analysis.sarif.ScannerResults;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.List;
import java.util.Set;

/** What other scanners see, and what they saw when they last ran. */
final class ScannerSightings {

    private final Set<String> tools;
    private final List<SarifResult> results;
    private final PostureRows stored;

    ScannerSightings(Project project) {
        ScannerResults scanners = ScannerResults.of(project);
        tools = scanners.tools();
        results = scanners.results();
        stored = PostureRows.of(project);
    }

    List<Sighting> all() {
        return results.stream().map(ScannerSightings::sighting).toList();
    }

    /** Rows of scanners that left no fresh file: they still count. */
    List<Finding> notRescanned() {
        return stored.rows().stream()
                .filter(row -> !row.tool().isEmpty() && !tools.contains(row.tool()))
                .filter(row -> row.cell(PostureColumn.STATUS).equals("open"))
                .map(ScannerSightings::recorded)
                .toList();
    }

    private static Sighting sighting(SarifResult result) {
        return new Sighting(
                result.tool(),
                result.rule(),
                result.title(),
                result.severity(),
                result.security() ? "security" : "quality",
                result.path(),
                result.line(),
                result.identity().isEmpty() ? result.title() : result.identity(),
                result.title(),
                result.help(),
                result.secret(),
                "",
                true);
    }

    private static Finding recorded(PostureRow row) {
        Sighting sighting =
                new Sighting(
                        row.tool(),
                        row.rule().substring(row.tool().length() + 1),
                        row.cell(PostureColumn.EVIDENCE).replace("`", ""),
                        row.severity().orElse(Severity.HIGH),
                        "security",
                        row.path(),
                        0,
                        "",
                        row.cell(PostureColumn.EVIDENCE).replace("`", ""),
                        row.cell(PostureColumn.RECOMMENDATION),
                        false,
                        "",
                        false);
        return new Finding(
                row.id(),
                row.id(),
                row.recorded().origin(),
                sighting,
                Standing.OPEN,
                "not rescanned",
                row.owner());
    }
}
