package io.jenkins.plugins.deliveryworkflows.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in =
                SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    static Stream<Report> reports() {
        return Stream.of(
                SampleReports.notReady(),
                SampleReports.ready(),
                SampleReports.minimal(),
                SampleReports.withFindings(50, SampleReports.HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isSarifByTheSchemaOfItsAuthors(Report report) throws IOException {
        assertThat(schema.validate(log(report))).isEmpty();
    }

    @Test
    void theSchemaWouldNoticeAFault() throws IOException {
        JsonNode log = log(SampleReports.notReady());
        ((ObjectNode) log.at("/runs/0/results/0")).put("baselineState", "fresh");
        ((ObjectNode) log.at("/runs/0/tool/driver")).remove("name");

        assertThat(schema.validate(log)).hasSize(2);
    }

    @Test
    void keepsEveryToolInARunOfItsOwn() throws IOException {
        JsonNode log = log(SampleReports.notReady());

        assertThat(texts(log, "/tool/driver/name")).containsExactly("delivery-workflows", "trivy");
        assertThat(texts(log, "/automationDetails/id")).doesNotHaveDuplicates();
        assertThat(log.at("/runs/1/results")).hasSize(1);
    }

    @Test
    void saysOfEachFindingWhereItIsAndHowItStandsToTheBase() throws IOException {
        JsonNode results = log(SampleReports.notReady()).at("/runs/0/results");

        assertThat(results)
                .extracting(
                        result -> result.at("/properties/id").asText(),
                        result -> result.path("baselineState").asText(),
                        result -> result.path("level").asText(),
                        result -> result.at("/suppressions/0/status").asText())
                .containsExactly(
                        tuple("F-0a000001", "new", "error", ""),
                        tuple("F-0a000002", "new", "error", ""),
                        tuple("F-0a000004", "unchanged", "warning", ""),
                        tuple("F-0a000005", "absent", "warning", ""),
                        tuple("F-0a000006", "unchanged", "error", "accepted"),
                        tuple("F-0a000007", "unchanged", "note", "accepted"));
        JsonNode first = results.get(0);
        assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("deploy/keys/billing.pem");
        assertThat(first.at("/locations/0/physicalLocation/region/startLine").asInt()).isOne();
        assertThat(first.at("/partialFingerprints/deliveryWorkflows~1v1").asText()).hasSize(64);
        assertThat(first.at("/message/text").asText()).startsWith("Private key. ");
    }

    @Test
    void tellsOfOurRulesWhatHubsAskFor() throws IOException {
        JsonNode rules = log(SampleReports.notReady()).at("/runs/0/tool/driver/rules");
        JsonNode sql = rules.get(1);

        assertThat(sql.path("id").asText()).isEqualTo("java-sql-concatenation");
        assertThat(sql.at("/properties/security-severity").asText()).isEqualTo("8.0");
        assertThat(sql.at("/properties/tags"))
                .extracting(JsonNode::asText)
                .contains("security", "external/cwe/cwe-89");
        assertThat(sql.at("/help/text").asText()).isNotBlank();
        assertThat(rules).extracting(rule -> rule.path("id").asText()).doesNotHaveDuplicates();
    }

    @Test
    void writesAPathThatNoProgramTakesForAnotherAddress() throws IOException {
        String uri =
                log(SampleReports.notReady())
                        .at("/runs/1/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText();

        assertThat(uri).isEqualTo("web/it%27s%20100%25%20%7C%20%22odd%22%23name.json");
        assertThat(URI.create(uri).getPath()).isEqualTo("web/it's 100% | \"odd\"#name.json");
        assertThat(RelativeUri.of("c:/x/ü?")).isEqualTo("c%3A/x/%C3%BC%3F");
    }

    @Test
    void saysNothingOfAWorkflowThatAuditsNothing() throws IOException {
        assertThat(log(SampleReports.minimal()).path("runs")).isEmpty();
    }

    private static List<String> texts(JsonNode log, String pointer) {
        List<String> texts = new ArrayList<>();
        log.path("runs").forEach(run -> texts.add(run.at(pointer).asText()));
        return texts;
    }

    private static JsonNode log(Report report) throws IOException {
        return JSON.readTree(new SarifReport().write(report));
    }
}
