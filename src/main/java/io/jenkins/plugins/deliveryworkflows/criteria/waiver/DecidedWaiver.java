package io.jenkins.plugins.deliveryworkflows.criteria.waiver;

import io.jenkins.plugins.deliveryworkflows.policy.Waivers;
import java.util.List;

/**
 * A waiver, and whether it holds.
 *
 * @param waiver as the trust revision has it
 * @param refusals why it doesn't hold, clauses; none where it does
 */
public record DecidedWaiver(Waivers.Entry waiver, List<String> refusals) {

    public DecidedWaiver {
        refusals = List.copyOf(refusals);
    }

    public boolean holds() {
        return refusals.isEmpty();
    }

    /** Whether it is for a criterion as a whole. */
    public boolean coversCriterion() {
        return waiver.finding().isEmpty();
    }
}
