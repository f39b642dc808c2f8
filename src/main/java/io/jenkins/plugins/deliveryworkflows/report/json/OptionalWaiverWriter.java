package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;

/** Writes the waiver of a criterion, {@code null} where there is none. */
final class OptionalWaiverWriter extends StdSerializer<Optional<?>> {

    private static final long serialVersionUID = 1L;

    OptionalWaiverWriter() {
        super(Optional.class, false);
    }

    @Override
    public void serialize(Optional<?> value, JsonGenerator out, SerializerProvider provider)
            throws IOException {
        provider.defaultSerializeValue(value.orElse(null), out);
    }
}
