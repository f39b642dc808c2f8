package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.ReadableText;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.render.release.ReleaseNotes;
import java.util.List;
import java.util.stream.Stream;

/** Decides whether a person says of each breaking change what its users have to do. */
final class UpgradeNotes {

    static final String MISSING = "no-upgrade-note";

    private static final int FEWEST_WORDS = 3;
    private static final String EXAMPLE =
            "Replace /v1 by /v2 in the address; nothing else changes.";

    private final Project project;
    private final Decision decision;

    UpgradeNotes(Project project, Decision decision) {
        this.project = project;
        this.decision = decision;
    }

    void judge(ManagedDocument stored, Rendered.Markdown notes) {
        for (TableContent table : notes.tables()) {
            stored.table(table.name())
                    .ifPresent(
                            found -> table.rows().forEach(row -> judge(stored.path(), found, row)));
        }
    }

    private void judge(String path, StoredTable table, List<String> wanted) {
        String id = wanted.get(0);
        table.row(id)
                .ifPresent(
                        row -> {
                            String upgrade = table.cell(row, ReleaseNotes.UPGRADE);
                            if (isSaid(upgrade, wanted.get(1))) {
                                decision.human(path, row.line(), id + ": " + upgrade);
                            } else {
                                fails(path, row.line(), id, wanted.get(1));
                            }
                        });
    }

    /**
     * An unanswered question, a single word, the change itself or our example say nothing about
     * what to do.
     */
    private static boolean isSaid(String upgrade, String change) {
        String visible = ReadableText.of(upgrade).strip();
        long words =
                Stream.of(visible.split("\\s+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                        .count();
        return words >= FEWEST_WORDS
                && OpenMarkers.in(upgrade).isEmpty()
                && !upgrade.equals(EXAMPLE)
                && !upgrade.equals(change);
    }

    private void fails(String path, int line, String id, String change) {
        decision.fails(
                MISSING,
                path + ": nobody says what users have to do about " + id + ", " + change,
                new Place(path, line),
                "Write into the column "
                        + ReleaseNotes.UPGRADE
                        + " of "
                        + id
                        + " what users have to do, in a sentence of your own like this one",
                project.ownerOf(path),
                EXAMPLE);
    }
}
