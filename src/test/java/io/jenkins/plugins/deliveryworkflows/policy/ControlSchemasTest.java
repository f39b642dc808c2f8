package io.jenkins.plugins.deliveryworkflows.policy;

import static io.jenkins.plugins.deliveryworkflows.policy.ControlFilesTest.files;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of the control files take and refuse what the product takes and refuses. */
class ControlSchemasTest {

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final String WAIVER =
            "{criterion: c, workflow: w, reason: twenty characters or more, approver: a@b.example,"
                    + " expires: '2026-12-31'%s}";

    @ParameterizedTest
    @ValueSource(strings = {"policy", "waivers", "services", "baseline", "deployment"})
    void isItselfAValidSchema(String name) throws IOException {
        JsonSchema ofSchemas = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(ofSchemas.validate(schema(name).getSchemaNode())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "policy|documents: repository|true",
                "policy|documents: both|false",
                "policy|releaseTags: '^v'|true",
                "policy|releaseTags: 7|false",
                "policy|failOn: HIGH|true",
                "policy|failOn: high|false",
                "policy|gate:|true",
                "policy|gate: NEVER|false",
                "policy|owners: {default: '@team'}|true",
                "policy|owners: {default: null}|true",
                "policy|owners: {default: ' '}|false",
                "policy|owners: {other: '@team'}|false",
                "policy|owners: '@team'|false",
                "policy|due: {LOW: 3650}|true",
                "policy|due: {LOW: 3651}|false",
                "policy|due: {LOW: 0}|false",
                "policy|due: {LOW: '7'}|false",
                "policy|waivers: {maxDays: 1, never: [a], approvers: [b], selfApproval: true}|true",
                "policy|waivers: {selfApproval: 'yes'}|false",
                "policy|waivers: {never: a}|false",
                "policy|scanners: {required: [trivy]}|true",
                "policy|scanners: [trivy]|false",
                "policy|licences: {deny: [MIT], allow: []}|true",
                "policy|licences: {deny: [[MIT]]}|false",
                "policy|criticalPaths: [a/**]|true",
                "policy|criticalPaths: a|false",
                "policy|audit: {exclude: [a], allow: []}|true",
                "policy|audit: {allow: [{rule: r, path: p, finding: f, reason: twenty characters or more}]}|true",
                "policy|audit: {allow: [{rule: r, path: p, finding: f, reason: short}]}|false",
                "policy|audit: {allow: [{rule: r, path: p, reason: twenty characters or more}]}|false",
                "policy|unknown: 1|false",
                "services|services: [{name: a, path: b, kind: library}]|true",
                "services|services: [{name: a}]|true",
                "services|services:|true",
                "services|services: [{path: b}]|false",
                "services|services: [{name: ../a}]|false",
                "services|services: [{name: a, kind: daemon}]|false",
                "services|services: {a: b}|false",
                "services|service: []|false",
                "baseline|{schemaVersion: 1}|true",
                "baseline|{schemaVersion: 1, servicesWithoutRunbook: [a]}|true",
                "baseline|{schemaVersion: 2}|false",
                "baseline|{}|false",
                "baseline|{schemaVersion: 1, testGaps: [{path: a, symbol: ''}]}|true",
                "baseline|{schemaVersion: 1, testGaps: [{path: a}]}|false",
                "baseline|{schemaVersion: 1, findings: [a]}|false",
                "baseline|{schemaVersion: 1, findings: null}|false",
                "baseline|{schemaVersion: 1, markers: [{path: a, owner: b, fingerprint: c, line: d}]}|false",
                "baseline|{schemaVersion: 1, other: []}|false"
            })
    void agreesWithTheProduct(String name, String text, boolean valid) throws IOException {
        JsonNode tree = new YAMLMapper().readTree(text);
        boolean json = name.equals("baseline");
        String path = ".delivery/" + name + (json ? ".json" : ".yml");

        assertThat(schema(name).validate(tree).isEmpty()).as("schema").isEqualTo(valid);
        assertThat(isTaken(path, json ? tree.toString() : text)).as("product").isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "||true",
                "|, feature: pay, finding: F-0a1b2c3d|true",
                "|, other: x|false",
                "criterion: c, ||false",
                "twenty characters or more|short|false",
                "a@b.example|ada|false",
                "a@b.example|a b@c|false",
                "'2026-12-31'|tomorrow|false",
                "'2026-12-31'|2026-02-30|false"
            })
    void agreesWithTheProductOnAWaiver(String from, String to, boolean valid) throws IOException {
        String text = WAIVER;
        if (from == null) {
            text = text.formatted(to == null ? "" : to);
        } else {
            text = text.formatted("").replace(from, to == null ? "" : to);
        }
        String file = "waivers: [" + text + "]";
        JsonNode tree = new YAMLMapper().readTree(file);

        assertThat(
                        schema("waivers")
                                .validate(
                                        tree,
                                        of ->
                                                of.getExecutionConfig()
                                                        .setFormatAssertionsEnabled(true))
                                .isEmpty())
                .as("schema")
                .isEqualTo(valid);
        assertThat(files(".delivery/waivers.yml", file).rules().waivers().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.problems().isEmpty()).isEqualTo(valid));
    }

    @Test
    void takesWhatTheProductWrites() throws IOException {
        Baseline baseline =
                new BaselineBuilder()
                        .finding(new Baseline.Finding("aa", "r", "a \"b\"\n.py", "@t"))
                        .testGap(new Baseline.TestGap("a.py", ""))
                        .marker(Baseline.Marker.of("docs/a.md", "@t", "who?"))
                        .brokenLink(new Baseline.BrokenLink("README.md", "x.md"))
                        .serviceWithoutRunbook("api")
                        .build();
        byte[] written = BaselineWriter.write(baseline);

        assertThat(schema("baseline").validate(new YAMLMapper().readTree(written))).isEmpty();
        assertThat(BaselineFile.read(written, new java.util.ArrayList<>())).isEqualTo(baseline);
        assertThat(BaselineFile.read(BaselineWriter.write(Baseline.NONE), List.of()))
                .isEqualTo(Baseline.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`production`|`2026-03-01T12:00:00Z`|true",
                "``|`2026-03-01T12:00:00Z`|false",
                "`production`|`yesterday`|false"
            })
    void describesDeployments(String environment, String at, boolean valid) throws IOException {
        JsonNode record =
                new YAMLMapper()
                        .readTree(
                                "{service: api, environment: '%s', commit: '%s', sourceDigest: '%s', deployedAt: '%s', by: cd}"
                                        .formatted(
                                                environment, "a".repeat(40), "b".repeat(64), at));

        assertThat(schema("deployment").validate(record).isEmpty()).isEqualTo(valid);
    }

    private static boolean isTaken(String path, String text) {
        try {
            files(path, text).rules();
            return true;
        } catch (BadInputException e) {
            return false;
        }
    }

    private static JsonSchema schema(String name) throws IOException {
        return FACTORY.getSchema(
                new YAMLMapper()
                        .readTree(
                                Files.readString(Path.of("docs/schema/" + name + ".schema.json"))));
    }
}
