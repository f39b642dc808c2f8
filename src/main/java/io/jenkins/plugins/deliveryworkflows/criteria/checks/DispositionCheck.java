package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Dispositions;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRow;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRows;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who is named decided about each new grave finding, in a way that may settle it. */
final class DispositionCheck {

    static final String UNDECIDED = "no-disposition";
    static final String UNKNOWN = "unknown-disposition";
    static final String WEAK_REASON = "weak-reason";
    static final String ONLY_REMOVAL = "only-removal-settles";
    static final String NO_OWNER = "no-owner";

    private final Dispositions dispositions;
    private final Decision decision;

    DispositionCheck(Dispositions dispositions, Decision decision) {
        this.dispositions = dispositions;
        this.decision = decision;
    }

    /** What can come out, for {@code explain}. */
    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(UNDECIDED, "a new finding of HIGH or above that nobody decided about");
        codes.put(
                UNKNOWN,
                "the Disposition cell says none of fix, mitigated, false-positive, accepted");
        codes.put(
                WEAK_REASON,
                "mitigated, false-positive or accepted without a reason of 20 characters and three words");
        codes.put(
                ONLY_REMOVAL,
                "a new secret or CRITICAL finding that somebody settled by a word in the table");
        codes.put(NO_OWNER, "a new finding of HIGH or above whose Owner cell names nobody");
        return codes;
    }

    /** A waiver is a decision already; a row that isn't there is missed elsewhere. */
    void judge(Finding finding) {
        boolean grave = finding.isNew() && finding.severity().atLeast(Severity.HIGH);
        if (grave && !dispositions.isWaived(finding)) {
            dispositions.row(finding).ifPresent(row -> judge(finding, row));
        }
    }

    private void judge(Finding finding, PostureRow row) {
        String id = finding.id();
        String disposition = row.disposition();
        boolean settling = Dispositions.SETTLING.contains(disposition);
        if (disposition.isEmpty()) {
            String what = finding.sighting().title() + " in " + finding.path();
            fails(
                    UNDECIDED,
                    id + " (" + what + ") is new and nobody decided about it",
                    row,
                    "Decide about " + id + " in its column Disposition",
                    Dispositions.FIX);
        } else if (!settling && !disposition.equals(Dispositions.FIX)) {
            String known = "fix, " + String.join(", ", Dispositions.SETTLING);
            fails(
                    UNKNOWN,
                    "the disposition of " + id + " is none of " + known,
                    row,
                    "Choose one for " + id,
                    Dispositions.FIX);
        } else if (settling && !Dispositions.maySettle(finding)) {
            fails(
                    ONLY_REMOVAL,
                    id + " is called " + disposition + ", but only its removal settles it",
                    row,
                    "Have " + id + " fixed, and say so in its column Disposition",
                    Dispositions.FIX);
        } else if (settling && !dispositions.isReason(finding)) {
            fails(
                    WEAK_REASON,
                    id + " is called " + disposition + " without a reason",
                    row,
                    "Say in the column Reason, in a full sentence of your own, why "
                            + id
                            + " is "
                            + disposition,
                    "");
        } else {
            decision.human(
                    PostureRows.PATH, row.line(), id + " " + disposition + " by " + row.owner());
        }
        if (OwnerCell.isNobody(row.owner())) {
            decision.fails(
                    NO_OWNER,
                    id + " has no owner",
                    place(row),
                    "Name an owner of " + id + " in its row, or of its path in CODEOWNERS",
                    Project.UNASSIGNED,
                    "");
        }
    }

    private void fails(String code, String message, PostureRow row, String text, String type) {
        decision.fails(code, message, place(row), text, row.owner(), type);
    }

    private static Place place(PostureRow row) {
        return new Place(PostureRows.PATH, row.line());
    }
}
