package io.jenkins.plugins.deliveryworkflows.analysis.sarif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads SARIF 2.1.0 of any scanner.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReader {

    /** More results of one file than anybody reads. */
    private static final int MOST_RESULTS = 20_000;

    private static final int DEEPEST = 200;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .build();

    private final SarifPaths paths;

    SarifReader(SarifPaths paths) {
        this.paths = paths;
    }

    /**
     * What a file says.
     *
     * @param tools drivers of its runs in lower case, those too that found nothing
     */
    record Log(List<String> tools, List<SarifResult> results) {}

    /** Nothing where the bytes are no SARIF. */
    Optional<Log> read(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            return root != null && root.path("runs").isArray()
                    ? Optional.of(log(root))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Log log(JsonNode root) {
        List<String> tools = new ArrayList<>();
        List<SarifResult> results = new ArrayList<>();
        if (isOurs(root)) {
            return new Log(tools, results);
        }
        for (JsonNode run : root.path("runs")) {
            JsonNode driver = run.path("tool").path("driver");
            String tool = SarifText.name(driver.path("name").asText());
            if (tool.isEmpty()) {
                continue;
            }
            tools.add(tool);
            Map<String, JsonNode> rules = rules(run);
            for (JsonNode result : run.path("results")) {
                if (results.size() < MOST_RESULTS && counts(result)) {
                    results.add(result(tool, run, rules, result));
                }
            }
        }
        return new Log(tools, results);
    }

    /** Our own export tells of other scanners what they said once. */
    private static boolean isOurs(JsonNode root) {
        return Product.NAME.equals(
                root.path("runs").path(0).path("tool").path("driver").path("name").asText());
    }

    private static Map<String, JsonNode> rules(JsonNode run) {
        Map<String, JsonNode> rules = new HashMap<>();
        run.path("tool").path("driver").path("rules").forEach(rule -> add(rules, rule));
        for (JsonNode extension : run.path("tool").path("extensions")) {
            extension.path("rules").forEach(rule -> add(rules, rule));
        }
        return rules;
    }

    private static void add(Map<String, JsonNode> rules, JsonNode rule) {
        rules.putIfAbsent(rule.path("id").asText(), rule);
    }

    /** A result may say that all is well, or that it was there in an older run only. */
    private static boolean counts(JsonNode result) {
        String kind = result.path("kind").asText("fail");
        return (kind.equals("fail") || kind.equals("open") || kind.equals("review"))
                && !result.path("baselineState").asText().equals("absent");
    }

    private SarifResult result(
            String tool, JsonNode run, Map<String, JsonNode> rules, JsonNode result) {
        JsonNode byIndex =
                run.path("tool")
                        .path("driver")
                        .path("rules")
                        .path(result.path("ruleIndex").asInt(-1));
        String id =
                result.path("ruleId")
                        .asText(result.path("rule").path("id").asText(byIndex.path("id").asText()));
        JsonNode rule = rules.getOrDefault(id, byIndex);
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        SarifRule described = new SarifRule(tool, rule);
        return new SarifResult(
                tool,
                SarifText.name(id.isEmpty() ? "unnamed" : id),
                SarifText.line(result.path("message").path("text").asText(described.description())),
                SarifSeverity.of(result, rule),
                described.isSecurity(),
                paths.relative(place.path("artifactLocation"), run),
                Math.max(0, place.path("region").path("startLine").asInt(0)),
                SarifText.line(firstFingerprint(result)),
                described.cwe(),
                described.seeksSecrets(),
                SarifText.line(described.help()));
    }

    private static String firstFingerprint(JsonNode result) {
        JsonNode partial = result.path("partialFingerprints");
        return partial.isObject() && !partial.isEmpty() ? partial.elements().next().asText() : "";
    }
}
