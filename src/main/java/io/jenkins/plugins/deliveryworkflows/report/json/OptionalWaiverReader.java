package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.jenkins.plugins.deliveryworkflows.report.model.Waiver;
import java.io.IOException;
import java.util.Optional;

/** Reads the waiver of a criterion; {@code null} or no field is none. */
final class OptionalWaiverReader extends StdDeserializer<Optional<Waiver>> {

    private static final long serialVersionUID = 1L;

    OptionalWaiverReader() {
        super(Optional.class);
    }

    @Override
    public Optional<Waiver> deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        return Optional.of(context.readValue(parser, Waiver.class));
    }

    @Override
    public Optional<Waiver> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Optional.empty();
    }
}
