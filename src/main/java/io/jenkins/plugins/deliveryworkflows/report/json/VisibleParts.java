package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;

/** Parts of a report for a page: nothing in them hides, or turns the reading direction. */
public final class VisibleParts {

    private static final JsonMapper MAPPER = ReportMapper.create();

    private VisibleParts() {}

    /**
     * The same value, each text in it as {@link VisibleText} has it.
     *
     * @param value a record of the report's model, or one made of such
     */
    public static <T> T of(T value, Class<T> type) {
        try {
            return isVisible(MAPPER.writeValueAsString(value))
                    ? value
                    : MAPPER.treeToValue(
                            TextTree.map(MAPPER.valueToTree(value), VisibleText::of), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was part of a report still is one", e);
        }
    }

    /** Control characters are escaped in JSON, the others stand there as they are. */
    private static boolean isVisible(String json) {
        return !json.contains("\\u") && VisibleText.of(json).equals(json);
    }
}
