package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import io.jenkins.plugins.deliveryworkflows.analysis.release.Accounting;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.ManagedBlock;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.ReadableText;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.render.release.ChangeLog;
import io.jenkins.plugins.deliveryworkflows.render.release.ReleaseNotes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides whether the notes of a release and its part of the change log account for it. */
final class ReleaseNotesCheck {

    static final String UNNAMED = "unnamed-commit";

    private static final int MOST_REASONS = 20;

    private final Project project;
    private final String release;
    private final LocalDate today;
    private final Decision decision;

    ReleaseNotesCheck(CriterionContext context, Decision decision) {
        this.project = context.project();
        this.release = context.inputs().getOrDefault("release", "");
        this.today = LocalDate.ofInstant(context.now(), ZoneOffset.UTC);
        this.decision = decision;
    }

    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>(ReleaseRange.codes());
        codes.put(UNNAMED, "a commit that the notes don't name");
        codes.put(
                UpgradeNotes.MISSING,
                "a breaking change of which nobody says what its users have to do");
        return codes;
    }

    void judge() {
        if (!new ReleaseRange(project, release, decision).isComparable()) {
            return;
        }
        Rendered.Markdown notes = ReleaseNotes.of(release, project);
        Optional<ManagedDocument> stored = stored(notes.path());
        for (Reason reason : StoredDocument.compare(project, accepted(notes, stored))) {
            fails(reason);
        }
        stored.ifPresent(document -> new UpgradeNotes(project, decision).judge(document, notes));
        StoredDocument.compare(project, ChangeLog.of(release, today, project)).forEach(this::fails);
        if (decision.holds()) {
            int commits = project.changes().commits().included().size();
            decision.derived(notes.path() + " accounts for all commits: " + commits);
        }
    }

    /** Nothing where it can't be read either: the comparison says why. */
    private Optional<ManagedDocument> stored(String path) {
        return DocumentFile.readable(project.workspace(), path)
                .map(text -> ManagedDocument.parse(path, text))
                .filter(document -> document.faults().isEmpty());
    }

    /**
     * The notes as they have to be. Where the stored text names every commit, it may do so in its
     * own words and order.
     */
    private Rendered.Markdown accepted(Rendered.Markdown notes, Optional<ManagedDocument> stored) {
        String expected = notes.blocks().get(ReleaseNotes.CHANGES);
        Optional<ManagedBlock> block = stored.flatMap(each -> each.block(ReleaseNotes.CHANGES));
        boolean equal = block.map(ManagedBlock::content).equals(Optional.of(expected));
        if (stored.isEmpty() || equal) {
            return notes;
        }
        List<Commit> unnamed =
                Accounting.unnamed(
                        project.changes().commits().included(),
                        ReadableText.of(stored.get().text()));
        if (!unnamed.isEmpty()) {
            Place place = new Place(notes.path(), block.map(ManagedBlock::line).orElse(0));
            unnamed.stream().limit(MOST_REASONS).forEach(commit -> unnamed(commit, place));
            return notes;
        }
        Map<String, String> blocks = new LinkedHashMap<>(notes.blocks());
        blocks.remove(ReleaseNotes.CHANGES);
        block.ifPresent(each -> blocks.put(ReleaseNotes.CHANGES, each.content()));
        return new Rendered.Markdown(
                notes.path(), notes.pack(), notes.whole(), blocks, notes.tables());
    }

    private void unnamed(Commit commit, Place place) {
        String request = commit.pullRequest().isEmpty() ? "" : " (" + commit.pullRequest() + ")";
        fails(
                new Reason(
                        UNNAMED,
                        place.path() + " doesn't name '" + commit.subject() + "'" + request,
                        place));
    }

    private void fails(Reason reason) {
        String rebuild = "delivery-workflows skill docs-writer --mode release --release " + release;
        decision.fails(reason, StoredDocument.nextAction(project, reason, rebuild));
    }
}
