package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parameter that says what a verdict that isn't READY does to the build. */
final class OnNotReady {

    static final String DEFAULT = Policy.Gate.REPORT.name();

    private static final List<String> NAMES =
            Arrays.stream(Policy.Gate.values()).map(Enum::name).toList();

    private OnNotReady() {}

    static Optional<Policy.Gate> find(String name) {
        return NAMES.contains(name) ? Optional.of(Policy.Gate.valueOf(name)) : Optional.empty();
    }

    /** None where it is one of the names. */
    static List<Fault> faults(String name) {
        if (NAMES.contains(name)) {
            return List.of();
        }
        String known = String.join(", ", NAMES);
        return List.of(
                new Fault(
                        PublishText.unknownValue(name),
                        "onNotReady",
                        Spelling.nearest(name, NAMES)
                                .map(PublishText::didYouMean)
                                .orElse(PublishText.oneOf(known))));
    }

    static ListBoxModel items() {
        ListBoxModel items = new ListBoxModel();
        for (Policy.Gate gate : Policy.Gate.values()) {
            items.add(PublishText.gate(gate), gate.name());
        }
        return items;
    }

    static FormValidation check(String name) {
        return FieldCheck.of(faults(name));
    }
}
