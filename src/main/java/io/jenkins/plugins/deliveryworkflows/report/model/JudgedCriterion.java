package io.jenkins.plugins.deliveryworkflows.report.model;

import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import java.util.List;
import java.util.Optional;

/**
 * One exit criterion with its decision.
 *
 * @param id as in the catalog
 * @param text the criterion in the workflow's words
 * @param waiver the one that covers it, where {@link Status#WAIVED}
 */
public record JudgedCriterion(
        String id,
        String text,
        Status status,
        List<Reason> reasons,
        List<Evidence> evidence,
        Optional<Waiver> waiver,
        List<NextAction> nextActions) {

    public JudgedCriterion {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
        nextActions = List.copyOf(nextActions);
    }

    /** The criterion as it came from its check. */
    public static JudgedCriterion of(String id, String text, CriterionResult result) {
        return new JudgedCriterion(
                id,
                text,
                result.status(),
                result.reasons(),
                result.evidence(),
                Optional.empty(),
                result.nextActions());
    }

    /** The same criterion, passing by a waiver: nothing is left to do for it. */
    public JudgedCriterion waivedBy(Waiver cover) {
        return new JudgedCriterion(
                id, text, Status.WAIVED, reasons, evidence, Optional.of(cover), List.of());
    }
}
