package io.jenkins.plugins.deliveryworkflows.render.security;

import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureColumn;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRow;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Sighting;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.util.ArrayList;
import java.util.List;

/** Writes a finding as a row of the findings table. */
final class FindingRow {

    private FindingRow() {}

    static List<String> of(Finding finding) {
        Sighting sighting = finding.sighting();
        return List.of(
                finding.id(),
                title(sighting),
                finding.severity().name(),
                where(finding),
                Markup.code(sighting.evidence()),
                own(sighting) ? sighting.recommendation() : Markup.word(sighting.recommendation()),
                QuestionOwner.of(finding.owner()),
                "open",
                "",
                "");
    }

    /** The row of a finding that doesn't count any more, with what a person wrote about it. */
    static List<String> settled(PostureRow row, String status) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(PostureColumn.STATUS.ordinal(), status);
        return cells;
    }

    /** What is wrong, and the rule or scanner that says so. */
    static String title(Sighting sighting) {
        return own(sighting)
                ? sighting.title() + " " + Markup.code(sighting.rule())
                : Markup.word(sighting.title())
                        + " "
                        + Markup.code(sighting.tool() + "/" + sighting.rule());
    }

    private static String where(Finding finding) {
        String path = Markup.code(finding.path());
        return finding.origin().equals(finding.path())
                ? path
                : path + ", first seen in " + Markup.code(finding.origin());
    }

    private static boolean own(Sighting sighting) {
        return sighting.tool().isEmpty();
    }
}
