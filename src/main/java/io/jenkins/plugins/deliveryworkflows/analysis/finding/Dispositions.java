package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What people decided about findings, as the posture document has it now. */
public final class Dispositions {

    /** The finding is to be fixed. */
    public static final String FIX = "fix";

    /** Decisions that settle a finding without a change, each with a reason. */
    public static final List<String> SETTLING = List.of("mitigated", "false-positive", "accepted");

    private final Map<String, PostureRow> rows;
    private final Predicate<Finding> waived;

    private Dispositions(Map<String, PostureRow> rows, Predicate<Finding> waived) {
        this.rows = rows;
        this.waived = waived;
    }

    /** Read anew each time: people may write while a run goes on. */
    public static Dispositions of(Project project) {
        Map<String, PostureRow> rows = new HashMap<>();
        PostureRows.of(project).rows().forEach(row -> rows.put(row.id(), row));
        return new Dispositions(rows, finding -> false);
    }

    /** The same decisions, with some findings waived besides. */
    public Dispositions withWaived(Predicate<Finding> findings) {
        return new Dispositions(rows, findings);
    }

    public Optional<PostureRow> row(Finding finding) {
        return Optional.ofNullable(rows.get(finding.id()));
    }

    /** Whether anybody decided anything that may be decided of it. */
    public boolean areMade(Finding finding) {
        return isSettled(finding)
                || row(finding).map(PostureRow::disposition).filter(FIX::equals).isPresent();
    }

    /** Whether a person's word can settle it, and not its removal alone. */
    public static boolean maySettle(Finding finding) {
        return finding.severity() != Severity.CRITICAL && !finding.sighting().secret();
    }

    /**
     * Whether nothing is left to be done. Only its removal, a waiver or the policy settles a secret
     * or what is worst.
     */
    public boolean isSettled(Finding finding) {
        boolean settling =
                row(finding).map(PostureRow::disposition).filter(SETTLING::contains).isPresent();
        return isWaived(finding) || maySettle(finding) && settling && isReason(finding);
    }

    /** Whether the row gives a reason that says something. */
    public boolean isReason(Finding finding) {
        return row(finding).map(row -> new Reason(finding).isGivenBy(row.reason())).orElse(false);
    }

    public boolean isWaived(Finding finding) {
        return waived.test(finding);
    }
}
