package io.jenkins.plugins.deliveryworkflows.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.deliveryworkflows.facts.rules.Rule;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleCatalog;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import java.util.Optional;

/** What a reader of a result wants to know of its rule. */
final class SarifRule {

    private static final String SECURITY = "security";

    private SarifRule() {}

    /**
     * @param finding one of those that the rule found
     */
    static ObjectNode of(Finding finding) {
        Optional<Rule> known =
                finding.tool().isEmpty()
                        ? RuleCatalog.builtIn().find(finding.rule())
                        : Optional.empty();
        String help =
                finding.recommendation().isEmpty() ? finding.title() : finding.recommendation();
        ObjectNode rule = JsonNodeFactory.instance.objectNode();
        rule.put("id", VisibleText.line(finding.rule()));
        rule.putObject("shortDescription").put("text", VisibleText.line(finding.title()));
        rule.putObject("help").put("text", VisibleText.line(help));
        rule.putObject("defaultConfiguration").put("level", level(finding.severity()));
        ObjectNode properties = rule.putObject("properties");
        ArrayNode tags = properties.putArray("tags").add(finding.kind());
        known.ifPresent(
                own -> {
                    own.cwe().forEach(number -> tags.add("external/cwe/cwe-" + number));
                    own.asvs().forEach(section -> tags.add("external/asvs/" + section));
                });
        if (finding.kind().equals(SECURITY)) {
            properties.put("security-severity", score(finding.severity()));
        }
        return rule;
    }

    static String level(String severity) {
        return switch (severity) {
            case "CRITICAL", "HIGH" -> "error";
            case "MEDIUM" -> "warning";
            default -> "note";
        };
    }

    /** The middle of the span that hubs give to the word. */
    private static String score(String severity) {
        return switch (severity) {
            case "CRITICAL" -> "9.5";
            case "HIGH" -> "8.0";
            case "MEDIUM" -> "5.5";
            case "LOW" -> "2.0";
            default -> "0.0";
        };
    }
}
