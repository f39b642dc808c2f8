package io.jenkins.plugins.deliveryworkflows.report.model;

import java.util.List;

/**
 * What may go wrong next, beyond the criteria.
 *
 * @param churn the files that changed most often, most often first
 * @param overdue ids of action items whose due date is past
 */
public record Risk(List<Churn> churn, List<String> overdue) {

    public static final Risk NONE = new Risk(List.of(), List.of());

    public Risk {
        churn = List.copyOf(churn);
        overdue = List.copyOf(overdue);
    }

    /** How many commits changed a file. */
    public record Churn(String path, int commits) {}
}
