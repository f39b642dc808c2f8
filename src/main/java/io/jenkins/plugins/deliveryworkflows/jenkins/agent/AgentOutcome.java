package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine.Outcome;
import io.jenkins.plugins.deliveryworkflows.engine.patch.DocumentPatch;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import java.io.Serializable;

/**
 * What an agent found out: a claim, until the controller has looked at it.
 *
 * @param report the text of {@code report.json}
 * @param patch all documents that the commit lacks, as {@code git apply} takes them; empty for none
 */
public record AgentOutcome(String report, byte[] patch) implements Serializable {

    private static final long serialVersionUID = 1L;

    static AgentOutcome of(Outcome outcome) {
        return new AgentOutcome(
                new JsonReport().write(outcome.report()), DocumentPatch.of(outcome.changes()));
    }
}
