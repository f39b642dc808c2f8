package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import java.util.Set;

/** The rule for names of reports: they are part of a path and of an address. */
public final class ReportId {

    /** Addresses below the build's {@code exit-criteria} that are none of a report. */
    private static final Set<String> TAKEN = Set.of("api", "badge", "index", "list", "summary");

    private ReportId() {}

    public static boolean isSafe(String id) {
        return SafeName.isSafe(id) && !TAKEN.contains(id);
    }

    /**
     * @throws BadInputException if it can't be a report's name
     */
    static void check(String id) {
        if (!isSafe(id)) {
            throw new BadInputException(
                    "'" + id + "' can't be the name of a report",
                    "id",
                    "Use one word of " + SafeName.RULE + ", none of " + TAKEN);
        }
    }
}
