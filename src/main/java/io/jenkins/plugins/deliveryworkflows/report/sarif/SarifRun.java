package io.jenkins.plugins.deliveryworkflows.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one tool found. */
final class SarifRun {

    static final String ROOT = "%SRCROOT%";

    private final Report report;
    private final String tool;
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final ArrayNode rules = JsonNodeFactory.instance.arrayNode();

    /**
     * @param tool the scanner, empty for our own rules
     */
    SarifRun(Report report, String tool) {
        this.report = report;
        this.tool = tool;
    }

    ObjectNode of(List<Finding> findings) {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> results.add(SarifResult.of(finding, index(finding))));
        ObjectNode run = JsonNodeFactory.instance.objectNode();
        run.putObject("tool").set("driver", driver());
        run.putObject("automationDetails").put("id", automation());
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", true);
        invocation.put("endTimeUtc", report.finishedAt().truncatedTo(ChronoUnit.MILLIS).toString());
        run.putObject("originalUriBaseIds")
                .putObject(ROOT)
                .putObject("description")
                .put("text", "The root of the repository");
        run.put("columnKind", "utf16CodeUnits");
        run.set("results", results);
        return run;
    }

    private ObjectNode driver() {
        ObjectNode driver = JsonNodeFactory.instance.objectNode();
        driver.put("name", tool.isEmpty() ? report.tool().name() : tool);
        if (tool.isEmpty()) {
            driver.put("version", report.tool().version());
        }
        driver.set("rules", rules);
        return driver;
    }

    /** A hub keeps what comes under different ids apart. */
    private String automation() {
        return report.tool().name() + "/" + report.workflow().id() + "/" + tool;
    }

    private int index(Finding finding) {
        return indices.computeIfAbsent(
                finding.rule(),
                id -> {
                    rules.add(SarifRule.of(finding));
                    return rules.size() - 1;
                });
    }
}
