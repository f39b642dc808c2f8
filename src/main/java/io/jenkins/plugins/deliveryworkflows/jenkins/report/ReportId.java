package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import java.util.List;
import java.util.Set;

/** The rule for names of reports: they are part of a path and of an address. */
public final class ReportId {

    /** Addresses below the build's {@code exit-criteria} that are none of a report. */
    private static final Set<String> TAKEN =
            Set.of("api", "badge", "index", "list", "ready", "reports", "run", "summary", "target");

    private ReportId() {}

    /** None for a name that a report can have, nor for an empty one: it gets a name then. */
    public static List<Fault> faults(String id) {
        return id.isEmpty() || isSafe(id)
                ? List.of()
                : List.of(new Fault(Messages.unsafeId(id), "id", Messages.safeId(SafeName.RULE)));
    }

    static boolean isSafe(String id) {
        return SafeName.isSafe(id) && !TAKEN.contains(id);
    }
}
