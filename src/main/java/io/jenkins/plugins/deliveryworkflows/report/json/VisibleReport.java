package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;

/** A report for a page: nothing in it hides, or turns the reading direction. */
public final class VisibleReport {

    private static final JsonMapper MAPPER = ReportMapper.create();

    private VisibleReport() {}

    /** The same report, each text as {@link VisibleText} has it. */
    public static Report of(Report report) {
        if (isVisible(new JsonReport().write(report))) {
            return report;
        }
        try {
            return MAPPER.treeToValue(
                    TextTree.map(MAPPER.valueToTree(report), VisibleText::of), Report.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was a report still is one", e);
        }
    }

    /** Control characters are escaped in JSON, the others stand there as they are. */
    private static boolean isVisible(String json) {
        return !json.contains("\\u") && VisibleText.of(json).equals(json);
    }
}
