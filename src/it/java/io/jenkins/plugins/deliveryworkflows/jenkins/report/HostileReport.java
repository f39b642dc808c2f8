package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.json.ReportCheck;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A report whose every text tries to become markup, as a lying agent may send it. */
final class HostileReport {

    /** Each breaks out of another place in a page. */
    private static final List<String> CORPUS =
            List.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(2)>",
                    "' onmouseover='alert(3)",
                    "</title></svg><svg onload=alert(4)>",
                    "</textarea></code></pre><iframe src=javascript:alert(5)>",
                    "javascript:alert(6)",
                    "${it.run.rootDir} #{7*7} {{7*7}}",
                    "&lt;script&gt;alert(8)&lt;/script&gt;",
                    "%0d%0aSet-Cookie:a=b\r\nX: y",
                    "\u202Eevil\u0000\u001b[31m");

    /** What only takes certain texts, or holds no text of a repository. */
    private static final Set<String> FORMAL =
            Set.of(
                    "schemaVersion",
                    "tool",
                    "verdict",
                    "startedAt",
                    "finishedAt",
                    "commit",
                    "sourceDigest",
                    "policyDigest",
                    "sha256",
                    "status",
                    "state",
                    "notAvailable");

    private int next;

    private HostileReport() {}

    static Report create() throws Exception {
        JsonMapper mapper = new JsonMapper();
        JsonNode tree = mapper.readTree(new JsonReport().write(SampleReports.notReady()));
        new HostileReport().poison(tree);
        ((ObjectNode) tree.get("workflow")).put("id", "release-readiness");
        // Other criteria are refused before anybody sees them.
        for (int i = 0; i < tree.get("criteria").size(); i++) {
            ((ObjectNode) tree.get("criteria").get(i))
                    .put("id", SampleReports.notReady().criteria().get(i).id());
        }
        return ReportCheck.read(
                mapper.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8), "the corpus");
    }

    private void poison(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                boolean formal = FORMAL.contains(name) || name.equals("kind") && isEvidence(object);
                if (value.isTextual() && !formal) {
                    object.put(name, hostile());
                } else if (!formal || value.isArray()) {
                    poison(value);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual() && !array.get(i).textValue().equals("FINDINGS")) {
                    array.set(i, hostile());
                } else {
                    poison(array.get(i));
                }
            }
        }
    }

    private static boolean isEvidence(ObjectNode object) {
        return object.has("text") && !object.has("id");
    }

    private String hostile() {
        next++;
        return next + " " + CORPUS.get(next % CORPUS.size());
    }
}
