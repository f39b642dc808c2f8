package io.jenkins.plugins.deliveryworkflows.render.security;

import io.jenkins.plugins.deliveryworkflows.analysis.finding.Dispositions;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRow;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Sighting;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Open findings that nobody has to decide about, one row for each rule and owner: row by row they
 * would bury the others.
 */
final class MinorFindings {

    /** Places that a row names; the report names all. */
    private static final int MOST_PLACES = 3;

    private final Severity failOn;
    private final Dispositions dispositions;

    /**
     * @param failOn what blocks a release is never minor
     */
    MinorFindings(Severity failOn, Dispositions dispositions) {
        this.failOn = failOn;
        this.dispositions = dispositions;
    }

    /**
     * Whether a finding is one of those. What another scanner saw isn't: its row is all that is
     * left once its file is gone; nor is what somebody decided about.
     */
    boolean has(Finding finding) {
        Sighting sighting = finding.sighting();
        return !finding.severity().atLeast(Severity.MEDIUM)
                && !finding.severity().atLeast(failOn)
                && !sighting.secret()
                && sighting.tool().isEmpty()
                && dispositions.row(finding).filter(PostureRow::hasDecision).isEmpty();
    }

    /** The block that shows those of some findings. */
    String block(List<Finding> findings) {
        Map<List<String>, List<Finding>> groups =
                findings.stream()
                        .filter(this::has)
                        .collect(
                                Collectors.groupingBy(
                                        finding -> List.of(finding.rule(), finding.owner()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        MarkdownTable table =
                new MarkdownTable("Title", "Severity", "Where", "Recommendation", "Owner");
        groups.values().forEach(group -> table.row(row(group)));
        return table.isEmpty()
                ? "## Minor findings\n\nNone."
                : "## Minor findings\n\n"
                        + "Nobody has to decide about these; the report has each place.\n\n"
                        + table.text();
    }

    private static String[] row(List<Finding> group) {
        Sighting sighting = group.get(0).sighting();
        List<String> places = group.stream().map(Finding::path).distinct().sorted().toList();
        List<String> shown = places.subList(0, Math.min(MOST_PLACES, places.size()));
        return new String[] {
            FindingRow.title(sighting),
            sighting.severity().name(),
            Markup.codes(shown) + (places.size() > MOST_PLACES ? ", …" : ""),
            sighting.recommendation(),
            QuestionOwner.of(group.get(0).owner())
        };
    }
}
