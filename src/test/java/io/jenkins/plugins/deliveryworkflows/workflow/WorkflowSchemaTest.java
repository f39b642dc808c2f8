package io.jenkins.plugins.deliveryworkflows.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The schema takes the seven files and what is read from them, and refuses what is wrong. */
class WorkflowSchemaTest {

    private static final Path FILES =
            Path.of("src/main/resources/io/jenkins/plugins/deliveryworkflows/workflow");

    static final List<String> IDS =
            WorkflowCatalog.builtIn().workflows().stream().map(Workflow::id).toList();

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonSchema schema =
            FACTORY.getSchema(read(Path.of("docs/schema/workflow.schema.json")));

    @Test
    void isItselfAValidSchema() {
        JsonSchema ofSchemas = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(ofSchemas.validate(schema.getSchemaNode())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void takesTheFileOfEachWorkflow(String id) {
        assertThat(faults(file(id))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void takesEachWorkflowAsItIsListed(String id) {
        JsonNode listed = new ObjectMapper().valueToTree(WorkflowCatalog.builtIn().find(id));
        // The empty mode of a skill that has one way only stands in lists, not in files.
        listed.path("sequence")
                .forEach(
                        step -> {
                            if (step.path("mode").asText().isEmpty()) {
                                ((ObjectNode) step).remove("mode");
                            }
                        });

        assertThat(faults(listed)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void fileHasTheNameOfItsWorkflow(String id) {
        assertThat(file(id).path("id").textValue()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "/id, $.id",
        "/name, $.name",
        "/useWhen, $.useWhen",
        "/requires/0, $.requires[0]",
        "/inputs/0/name, $.inputs[0].name",
        "/sequence/0/skill, $.sequence[0].skill",
        "/sequence/0/mode, $.sequence[0].mode",
        "/sequence/0/instruction, $.sequence[0].instruction",
        "/exitCriteria/0/id, $.exitCriteria[0].id",
        "/exitCriteria/0/text, $.exitCriteria[0].text"
    })
    void refusesAnEmptyText(String place, String fault) {
        assertThat(faults(with(place, "\"  \""))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "/id, \"Review\", $.id",
                "/id, \"re view\", $.id",
                "/id, \"-review\", $.id",
                "/id, \"../review\", $.id",
                "/requires, |[\"discovery\", \"discovery\"]|, $.requires",
                "/inputs/0/required, \"yes\", $.inputs[0].required",
                "/sequence, [], $.sequence",
                "/sequence/0/optional, \"no\", $.sequence[0].optional",
                "/sequence/0/when, \"sometimes\", $.sequence[0].when",
                "/sequence/0/skills, \"audit\", $.sequence[0]",
                "/exitCriteria, [], $.exitCriteria",
                "/exitCriteria/0/status, \"MET\", $.exitCriteria[0]",
                "/steps, [], $"
            })
    void refusesAWrongValue(String place, String value, String fault) {
        assertThat(faults(with(place, value))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "/id, $",
        "/name, $",
        "/useWhen, $",
        "/sequence, $",
        "/exitCriteria, $",
        "/inputs/0/name, $.inputs[0]",
        "/sequence/0/skill, $.sequence[0]",
        "/sequence/0/instruction, $.sequence[0]",
        "/exitCriteria/0/id, $.exitCriteria[0]",
        "/exitCriteria/0/text, $.exitCriteria[0]"
    })
    void refusesAMissingField(String place, String fault) {
        JsonNode workflow = file("review");
        parent(workflow, place).remove(lastSegment(place));

        assertThat(faults(workflow)).containsExactly(fault);
    }

    private List<String> faults(JsonNode workflow) {
        Set<ValidationMessage> messages = schema.validate(workflow);
        return messages.stream().map(message -> message.getInstanceLocation().toString()).toList();
    }

    private static JsonNode with(String place, String json) {
        try {
            JsonNode workflow = file("review");
            JsonNode value = new ObjectMapper().readTree(json);
            int index = place.lastIndexOf('/') + 1;
            if (Character.isDigit(place.charAt(index))) {
                ((ArrayNode) workflow.at(place.substring(0, index - 1)))
                        .set(Integer.parseInt(lastSegment(place)), value);
            } else {
                parent(workflow, place).set(lastSegment(place), value);
            }
            return workflow;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode parent(JsonNode workflow, String place) {
        return (ObjectNode) workflow.at(place.substring(0, place.lastIndexOf('/')));
    }

    private static String lastSegment(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static JsonNode file(String id) {
        return read(FILES.resolve(id + ".yml"));
    }

    private static JsonNode read(Path file) {
        try {
            // YAML reads JSON too.
            return new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
