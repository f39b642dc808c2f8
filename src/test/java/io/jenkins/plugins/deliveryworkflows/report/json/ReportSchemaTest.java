package io.jenkins.plugins.deliveryworkflows.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("docs/schema/report.schema.json")));
    }

    @Test
    void describesEveryReportThatIsWritten() throws IOException {
        assertThat(faults(tree(SampleReports.ready()))).isEmpty();
        assertThat(faults(tree(SampleReports.notReady()))).isEmpty();
        assertThat(faults(tree(SampleReports.minimal()))).isEmpty();
    }

    @Test
    void isItselfAValidSchema() throws IOException {
        JsonSchema meta =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(
                                com.networknt.schema.SchemaLocation.of(
                                        "https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(schema.getSchemaNode())).isEmpty();
    }

    @Test
    void refusesAFieldThatIsUnknownOrMissing() throws IOException {
        ObjectNode unknown = tree(SampleReports.ready());
        unknown.put("mood", "good");
        ObjectNode missing = tree(SampleReports.ready());
        missing.remove("scan");

        assertThat(faults(unknown)).anyMatch(fault -> fault.getMessage().contains("mood"));
        assertThat(faults(missing)).anyMatch(fault -> fault.getMessage().contains("scan"));
    }

    @Test
    void refusesAReadyReportWithACriterionThatIsNotMet() throws IOException {
        ObjectNode report = tree(SampleReports.notReady());
        report.put("verdict", "READY");

        assertThat(faults(report)).isNotEmpty();
    }

    @Test
    void refusesAReadyReportInWhichNothingIsMet() throws IOException {
        ObjectNode report = tree(SampleReports.ready());
        ArrayNode criteria = (ArrayNode) report.get("criteria");
        criteria.remove(3);
        criteria.remove(0);

        assertThat(faults(report)).isNotEmpty();
    }

    @Test
    void refusesAnUnmetCriterionWithoutReasonOrNextAction() throws IOException {
        for (String field : new String[] {"reasons", "nextActions"}) {
            ObjectNode report = tree(SampleReports.notReady());
            ((ArrayNode) report.at("/criteria/0/" + field)).removeAll();

            assertThat(faults(report)).as(field).isNotEmpty();
        }
    }

    @Test
    void refusesASkippedStepThatDoesNotSayWhy() throws IOException {
        ObjectNode report = tree(SampleReports.notReady());
        ((ObjectNode) report.at("/steps/1")).put("reason", "");

        assertThat(faults(report)).isNotEmpty();
    }

    @Test
    void refusesADigestThatIsNone() throws IOException {
        ObjectNode report = tree(SampleReports.ready());
        ((ObjectNode) report.at("/outputs/0")).put("sha256", "none");

        assertThat(faults(report)).hasSize(1);
    }

    private static ObjectNode tree(Report report) throws IOException {
        return (ObjectNode) JSON.readTree(new JsonReport().write(report));
    }

    private static Set<ValidationMessage> faults(JsonNode report) {
        return schema.validate(report);
    }
}
