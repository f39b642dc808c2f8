package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import io.jenkins.plugins.deliveryworkflows.engine.DocumentChange;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine.Outcome;
import io.jenkins.plugins.deliveryworkflows.engine.patch.DocumentPatch;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an agent found out: a claim, until the controller has looked at it.
 *
 * @param report the text of {@code report.json}
 * @param patch all documents that the commit lacks, as {@code git apply} takes them; empty for none
 * @param documents those documents: path → bytes
 */
public record AgentOutcome(String report, byte[] patch, Map<String, byte[]> documents)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public AgentOutcome {
        documents = new LinkedHashMap<>(documents);
    }

    static AgentOutcome of(Outcome outcome) {
        return new AgentOutcome(
                new JsonReport().write(outcome.report()),
                DocumentPatch.of(outcome.changes()),
                contents(outcome.changes()));
    }

    private static Map<String, byte[]> contents(List<DocumentChange> changes) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        changes.forEach(change -> contents.put(change.path(), change.after()));
        return contents;
    }
}
