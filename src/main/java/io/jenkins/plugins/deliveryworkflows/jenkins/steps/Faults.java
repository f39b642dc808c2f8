package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.List;

/** Ends a step with one message that has all that is wrong. */
final class Faults {

    private Faults() {}

    /**
     * @throws AbortException if there are any
     */
    static void refuse(List<Fault> faults) throws AbortException {
        if (!faults.isEmpty()) {
            throw aborted(new BadInputException(faults));
        }
    }

    static AbortException aborted(BadInputException faults) {
        return new AbortException(SecretMask.of(faults.getMessage()));
    }
}
