package io.jenkins.plugins.deliveryworkflows.report.model;

import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The one to-do list over all criteria. */
public final class NextActions {

    private NextActions() {}

    /** Every next action of the criteria, in their order, each one once. */
    public static List<NextAction> of(List<JudgedCriterion> criteria) {
        Set<NextAction> once = new LinkedHashSet<>();
        criteria.forEach(criterion -> once.addAll(criterion.nextActions()));
        return List.copyOf(once);
    }
}
