package io.jenkins.plugins.deliveryworkflows.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.jenkins.plugins.deliveryworkflows.analysis.Difference;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContextSchemaTest {

    /** What the security pack and the runbooks tell, not the context. */
    private static final List<String> ELSEWHERE =
            List.of("dependencies", "detections", "healthChecks", "commands", "descriptions");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("docs/schema/context.schema.json")));
    }

    @Test
    void isItselfAValidSchema() {
        JsonSchema meta =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(
                                SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(schema.getSchemaNode())).isEmpty();
    }

    @Test
    void describesWhatIsWritten() throws IOException {
        assertThat(faults(library())).isEmpty();
        assertThat(
                        faults(
                                tree(
                                        ContextView.of(
                                                Facts.builder().build(),
                                                Services.NONE,
                                                path -> "@core"))))
                .isEmpty();
    }

    @Test
    void namesAnArrayForEveryKindOfFact() throws IOException {
        assertThat(library().fieldNames())
                .toIterable()
                .containsAll(
                        Arrays.stream(Facts.class.getRecordComponents())
                                .map(component -> component.getName())
                                .filter(name -> !ELSEWHERE.contains(name))
                                .toList());
    }

    @Test
    void knowsEveryKindOfDrift() throws IOException {
        for (Difference.Kind kind : Difference.Kind.values()) {
            ObjectNode context = library();
            ((ObjectNode) context.at("/drift/0")).put("kind", kind.id());

            assertThat(faults(context)).as(kind.id()).isEmpty();
        }
        ObjectNode other = library();
        ((ObjectNode) other.at("/drift/0")).put("kind", "mood");
        assertThat(faults(other)).isNotEmpty();
    }

    @Test
    void refusesALineNumberAnywhere() throws IOException {
        for (String kind : new String[] {"endpoints", "variables", "drift", "tables"}) {
            ObjectNode context = library();
            ((ObjectNode) context.at("/" + kind + "/0/source")).put("line", 3);

            assertThat(faults(context)).as(kind).hasSize(1);
        }
    }

    @Test
    void refusesAMissingArrayAndAnUnknownField() throws IOException {
        ObjectNode missing = library();
        missing.remove("licences");
        ObjectNode unknown = library();
        unknown.put("mood", "good");

        assertThat(faults(missing)).anyMatch(fault -> fault.getMessage().contains("licences"));
        assertThat(faults(unknown)).anyMatch(fault -> fault.getMessage().contains("mood"));
    }

    @Test
    void refusesAFileOfAnotherPackOrShape() throws IOException {
        ObjectNode pack = library();
        ((ObjectNode) pack.get("delivery")).put("pack", "sprint");
        ObjectNode version = library();
        version.put("schemaVersion", 2);
        ObjectNode column = library();
        ((ArrayNode) column.at("/tables/0/columns")).addObject().put("name", "x");

        assertThat(faults(pack)).isNotEmpty();
        assertThat(faults(version)).isNotEmpty();
        assertThat(faults(column)).isNotEmpty();
    }

    @Test
    void carriesItsMarkWhateverTheLineEndsAre() {
        Rendered.Owned context = (Rendered.Owned) new ContextJson(LibraryFacts.view()).render();

        assertThat(context.whole().replace("\n", "\r\n")).contains(context.mark());
    }

    private static ObjectNode library() throws IOException {
        return tree(LibraryFacts.view());
    }

    private static ObjectNode tree(ContextView view) throws IOException {
        return (ObjectNode) JSON.readTree(new ContextJson(view).render().whole());
    }

    private static Set<ValidationMessage> faults(JsonNode context) {
        return schema.validate(context);
    }
}
