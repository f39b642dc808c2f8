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

    /** A reason with fewer characters explains nothing. */
    public static final int SHORTEST_REASON = 20;

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

    /**
     * Whether nothing is left to be done. Only its removal, a waiver or the policy settles a secret
     * or what is worst.
     */
    public boolean isSettled(Finding finding) {
        if (waived.test(finding)) {
            return true;
        }
        boolean byWord = finding.severity() != Severity.CRITICAL && !finding.sighting().secret();
        return byWord
                && row(finding)
                        .filter(row -> SETTLING.contains(row.disposition()))
                        .filter(row -> isReason(row.reason()))
                        .isPresent();
    }

    /** Whether a text says enough, spaces and repeated signs not counted. */
    public static boolean isReason(String text) {
        String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return text.strip().length() >= SHORTEST_REASON && words.split(" ").length >= 3;
    }
}
