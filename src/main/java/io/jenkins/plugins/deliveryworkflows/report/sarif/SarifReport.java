package io.jenkins.plugins.deliveryworkflows.report.sarif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Part;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code report.sarif}: our findings as one run, those of each other scanner as another.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport implements ReportWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    /** No run where nothing was audited: an empty one would say that nothing was found. */
    @Override
    public String write(Report report) {
        ObjectNode log = JSON.createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ArrayNode runs = log.putArray("runs");
        if (!report.notAvailable().contains(Part.FINDINGS)) {
            byTool(report)
                    .forEach((tool, findings) -> runs.add(new SarifRun(report, tool).of(findings)));
        }
        try {
            return JSON.writer(printer()).writeValueAsString(log) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** Ours first, also where it found nothing. */
    private static Map<String, List<Finding>> byTool(Report report) {
        Map<String, List<Finding>> byTool = new TreeMap<>();
        byTool.put("", new ArrayList<>());
        for (Finding finding : report.findings().items()) {
            String tool = finding.tool().equals(Product.NAME) ? "" : finding.tool();
            byTool.computeIfAbsent(tool, t -> new ArrayList<>()).add(finding);
        }
        return byTool;
    }

    /** The same bytes on every system: no line end of the platform. */
    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT);
    }
}
