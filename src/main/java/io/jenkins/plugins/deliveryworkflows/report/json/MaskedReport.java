package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;

/**
 * A report in which no secret can be read: whatever a path, a branch or an owner's name carried
 * into it.
 */
public final class MaskedReport {

    private static final JsonMapper MAPPER = ReportMapper.create();

    private MaskedReport() {}

    /** The same report with {@code ***} for each secret. */
    public static Report of(Report report) {
        JsonNode tree = MAPPER.valueToTree(report);
        StringBuilder texts = new StringBuilder();
        collect(tree, texts);
        if (!SecretMask.hides(texts.toString())) {
            return report;
        }
        try {
            return MAPPER.treeToValue(TextTree.map(tree, SecretMask::of), Report.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was a report still is one", e);
        }
    }

    private static void collect(JsonNode node, StringBuilder texts) {
        if (node.isTextual()) {
            texts.append(node.asText()).append('\n');
        }
        node.fieldNames().forEachRemaining(name -> texts.append(name).append('\n'));
        node.forEach(child -> collect(child, texts));
    }
}
