package io.jenkins.plugins.deliveryworkflows.report.sarif;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;

/** One finding. */
final class SarifResult {

    private static final String FINGERPRINT = "deliveryWorkflows/v1";

    private SarifResult() {}

    /**
     * @param ruleIndex of its rule in the run
     */
    static ObjectNode of(Finding finding, int ruleIndex) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("ruleId", VisibleText.line(finding.rule()));
        result.put("ruleIndex", ruleIndex);
        result.put("level", SarifRule.level(finding.severity()));
        result.putObject("message").put("text", VisibleText.line(message(finding)));
        if (!finding.path().isEmpty()) {
            location(result, finding);
        }
        result.putObject("partialFingerprints")
                .put(
                        FINGERPRINT,
                        finding.fingerprint().isEmpty() ? finding.id() : finding.fingerprint());
        result.put("baselineState", baselineState(finding.state()));
        if (finding.state().equals(Finding.ALLOWED) || finding.state().equals(Finding.BASELINED)) {
            ObjectNode suppression = result.putArray("suppressions").addObject();
            suppression.put("kind", "external");
            suppression.put("status", "accepted");
            suppression.put("justification", VisibleText.line(finding.why()));
        }
        properties(result.putObject("properties"), finding);
        return result;
    }

    private static String message(Finding finding) {
        return finding.recommendation().isEmpty()
                ? finding.title()
                : finding.title() + ". " + finding.recommendation();
    }

    private static void location(ObjectNode result, Finding finding) {
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation")
                .put("uri", RelativeUri.of(finding.path()))
                .put("uriBaseId", SarifRun.ROOT);
        if (finding.line() > 0) {
            place.putObject("region").put("startLine", finding.line());
        }
    }

    private static String baselineState(String state) {
        return switch (state) {
            case Finding.NEW -> "new";
            case Finding.FIXED -> "absent";
            default -> "unchanged";
        };
    }

    private static void properties(ObjectNode properties, Finding finding) {
        properties.put("id", finding.id());
        properties.put("severity", finding.severity());
        properties.put("state", finding.state());
        properties.put("owner", VisibleText.line(finding.owner()));
        if (!finding.disposition().isEmpty()) {
            properties.put("disposition", VisibleText.line(finding.disposition()));
        }
        if (!finding.evidence().isEmpty()) {
            properties.put("evidence", VisibleText.line(finding.evidence()));
        }
    }
}
