package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers why a criterion isn't met and what to do about it; met where nothing was gathered. */
final class Decision {

    private final List<Reason> reasons = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<NextAction> nextActions = new LinkedHashSet<>();

    /** A reason with what to do about it. */
    void fails(Reason reason, NextAction action) {
        reasons.add(reason);
        nextActions.add(action);
    }

    /** A reason with the action at the reason's place. */
    void fails(String code, String message, Place place, String text, String who, String type) {
        fails(
                new Reason(code, message, place),
                new NextAction(text, place.path(), place.line(), who, type));
    }

    /** What is to be done after the actions that are there already. */
    void then(NextAction action) {
        nextActions.add(action);
    }

    void derived(String text) {
        evidence.add(new Evidence(Evidence.Kind.DERIVED, "", 0, text));
    }

    void human(String path, int line, String text) {
        evidence.add(new Evidence(Evidence.Kind.HUMAN, path, line, text));
    }

    boolean holds() {
        return reasons.isEmpty();
    }

    CriterionResult result() {
        return holds()
                ? CriterionResult.met(evidence)
                : CriterionResult.notMet(reasons, evidence, List.copyOf(nextActions));
    }
}
