package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Binds the model to the shape that the contract gives it.
 *
 * <p>What is missing is read as empty, so that a report of an older version can be read; what is
 * unknown is ignored, so that one of a newer version can be.
 */
final class ReportMapper {

    private ReportMapper() {}

    static JsonMapper create() {
        JsonMapper mapper =
                JsonMapper.builder()
                        .addModule(module())
                        .addMixIn(Evidence.Kind.class, CamelCase.class)
                        .addMixIn(OutputDocument.State.class, CamelCase.class)
                        .addMixIn(Part.class, CamelCase.class)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build();
        for (Class<?> type : List.of(List.class, Map.class, Set.class, String.class)) {
            mapper.configOverride(type)
                    .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        }
        return mapper;
    }

    private static SimpleModule module() {
        return new SimpleModule("report")
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addDeserializer(Instant.class, new InstantReader())
                .addSerializer(new OptionalWaiverWriter())
                .addDeserializer(Optional.class, new OptionalWaiverReader());
    }

    /** Enum constants of the model are {@code lowerCamelCase} where the contract says so. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    private interface CamelCase {}
}
