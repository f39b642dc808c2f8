package io.jenkins.plugins.deliveryworkflows.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code baseline.json}: an entry a line, so that a review shows what is added or gone. */
public final class BaselineWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private final StringBuilder text = new StringBuilder("{\n");

    private BaselineWriter() {}

    /** The same bytes for the same baseline, on every system. */
    public static byte[] write(Baseline baseline) {
        BaselineWriter writer = new BaselineWriter();
        writer.text.append("  \"schemaVersion\": ").append(BaselineFile.SCHEMA_VERSION);
        writer.list("findings", baseline.findings());
        writer.list("testGaps", baseline.testGaps());
        writer.list("markers", baseline.markers());
        writer.list("brokenLinks", baseline.brokenLinks());
        writer.list("servicesWithoutRunbook", baseline.servicesWithoutRunbook());
        return writer.text.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void list(String name, List<?> entries) {
        text.append(",\n  \"").append(name).append("\": [");
        text.append(
                entries.stream()
                        .map(entry -> "\n    " + json(entry))
                        .collect(Collectors.joining(",")));
        text.append(entries.isEmpty() ? "]" : "\n  ]");
    }

    private static String json(Object entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("this is plain data", e);
        }
    }
}
