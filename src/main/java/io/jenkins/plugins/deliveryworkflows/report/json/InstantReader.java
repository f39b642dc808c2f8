package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads a time in UTC, {@code 2026-03-01T12:00:00Z}. */
final class InstantReader extends FromStringDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    protected Instant _deserialize(String value, DeserializationContext context)
            throws IOException {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            return (Instant)
                    context.handleWeirdStringValue(Instant.class, value, "not a time in UTC");
        }
    }
}
