package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema takes every file of rules, and refuses what is wrong. */
class RuleSchemaTest {

    static final List<String> FILES = RuleFiles.builtIn().names();

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonSchema schema = FACTORY.getSchema(schemaNode());

    @Test
    void isItselfAValidSchema() {
        JsonSchema ofSchemas = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(ofSchemas.validate(schema.getSchemaNode())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void takesEachFile(String file) throws IOException {
        assertThat(faults(YAML.readTree(RuleFiles.builtIn().text(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "title",
                "severity",
                "kind",
                "cwe",
                "recommendation",
                "examples",
                "secret",
                "keywords"
            })
    void refusesARuleWithout(String field) throws IOException {
        JsonNode file = file();
        rule(file).remove(field);

        assertThat(faults(file)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id, '\"Some_Rule\"'",
        "severity, '\"BAD\"'",
        "kind, '\"secret\"'",
        "cwe, '[]'",
        "cwe, '[\"CWE-798\"]'",
        "asvs, '[\"V2\"]'",
        "recommendation, '\"revoke it\"'",
        "keywords, '[\"é\"]'",
        "window, '0'",
        "in, '\"code\"'",
        "pattern, '\"x\"'",
        "paths, '[]'",
        "colour, '\"red\"'"
    })
    void refusesARuleWith(String field, String value) throws IOException {
        JsonNode file = file();
        rule(file).set(field, YAML.readTree(value));

        assertThat(faults(file)).isNotEmpty();
    }

    private static JsonNode file() throws IOException {
        return YAML.readTree(RuleFiles.builtIn().text("secrets.yml"));
    }

    private static ObjectNode rule(JsonNode file) {
        return (ObjectNode) file.path("rules").path(0);
    }

    private List<String> faults(JsonNode file) {
        return schema.validate(file).stream().map(ValidationMessage::getMessage).toList();
    }

    private static JsonNode schemaNode() {
        try {
            return YAML.readTree(Files.readString(Path.of("docs/schema/rules.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
