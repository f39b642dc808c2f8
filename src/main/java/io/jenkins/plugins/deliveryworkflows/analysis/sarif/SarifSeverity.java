package io.jenkins.plugins.deliveryworkflows.analysis.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;

/**
 * Maps a result's weight: by {@code security-severity} as GitHub code scanning reads it, else by
 * its level.
 */
final class SarifSeverity {

    private static final String SCORE = "security-severity";
    private static final double CRITICAL = 9;
    private static final double HIGH = 7;
    private static final double MEDIUM = 4;

    private SarifSeverity() {}

    static Severity of(JsonNode result, JsonNode rule) {
        double score =
                result.path("properties")
                        .path(SCORE)
                        .asDouble(rule.path("properties").path(SCORE).asDouble(0));
        if (score > 0) {
            return byScore(score);
        }
        String byRule = rule.path("defaultConfiguration").path("level").asText("warning");
        return switch (result.path("level").asText(byRule)) {
            case "error" -> Severity.HIGH;
            case "note" -> Severity.LOW;
            case "none" -> Severity.INFO;
            default -> Severity.MEDIUM;
        };
    }

    private static Severity byScore(double score) {
        if (score >= CRITICAL) {
            return Severity.CRITICAL;
        }
        if (score >= HIGH) {
            return Severity.HIGH;
        }
        return score >= MEDIUM ? Severity.MEDIUM : Severity.LOW;
    }
}
