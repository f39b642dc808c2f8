package io.jenkins.plugins.deliveryworkflows.criteria;

import java.util.List;

/**
 * A criterion's decision with all that it rests on.
 *
 * @param reasons why; never empty unless {@link Status#MET}
 * @param nextActions in the order in which to do them; never empty where {@link Status#NOT_MET}
 */
public record CriterionResult(
        Status status,
        List<Reason> reasons,
        List<Evidence> evidence,
        List<NextAction> nextActions) {

    public CriterionResult {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
        nextActions = List.copyOf(nextActions);
        if (status != Status.MET && reasons.isEmpty()) {
            throw new IllegalArgumentException(status + " needs a reason");
        }
        if (status == Status.NOT_MET && nextActions.isEmpty()) {
            throw new IllegalArgumentException("NOT_MET needs a next action");
        }
    }

    public static CriterionResult met(List<Evidence> evidence) {
        return new CriterionResult(Status.MET, List.of(), evidence, List.of());
    }

    public static CriterionResult notMet(
            List<Reason> reasons, List<Evidence> evidence, List<NextAction> nextActions) {
        return new CriterionResult(Status.NOT_MET, reasons, evidence, nextActions);
    }
}
