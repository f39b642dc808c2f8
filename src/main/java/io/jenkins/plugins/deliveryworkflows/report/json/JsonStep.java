package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;

/**
 * Writes one step in the shape that {@code steps} of {@code report.json} has, and reads it back.
 */
public final class JsonStep {

    private static final JsonMapper MAPPER = ReportMapper.create();

    private JsonStep() {}

    public static String write(Step step) {
        try {
            return MAPPER.writeValueAsString(step);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step can always be written", e);
        }
    }

    /**
     * @param where what holds the text, for messages
     * @throws BadInputException if it is no step
     */
    public static Step read(String json, String where) {
        try {
            return MAPPER.readValue(json, Step.class);
        } catch (JsonProcessingException e) {
            throw new BadInputException(
                    "this is no step of a run: " + e.getOriginalMessage(),
                    where,
                    "Remove the file");
        }
    }
}
