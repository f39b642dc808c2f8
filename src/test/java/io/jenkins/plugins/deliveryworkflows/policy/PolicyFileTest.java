package io.jenkins.plugins.deliveryworkflows.policy;

import static io.jenkins.plugins.deliveryworkflows.policy.ControlFilesTest.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

    private static final String POLICY = ".delivery/policy.yml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "---\n",
                "documents: workspace\n",
                "releaseTags:\nowners:\nwaivers: {}\n",
                "\uFEFFgate: REPORT\r\n"
            })
    void policyThatSaysNothingIsTheDefault(String policy) {
        assertThat(read(policy)).isEqualTo(Policy.DEFAULT);
        assertThat(new ControlFiles(Map.of()).rules()).isEqualTo(Rules.BUILT_IN);
    }

    @Test
    void readsEveryKey() {
        Policy policy =
                read(
                        """
                        documents: repository
                        releaseTags: '^r\\d+$'
                        failOn: HIGH
                        gate: UNSTABLE
                        owners: {default: ' @team '}
                        due: {HIGH: 14, LOW: 365}
                        waivers:
                          maxDays: 30
                          never: [security-posture-updated]
                          approvers: [ada@example.org]
                          selfApproval: true
                        scanners: {required: [trivy]}
                        licences:
                          deny: [GPL-3.0-only]
                          allow: [MIT, Apache-2.0]
                        criticalPaths: [billing/]
                        audit:
                          exclude: ['samples/**']
                          allow:
                          - rule: weak-hash
                            path: etag.py
                            finding: F-0a1b2c3d
                            reason: The digest is an ETag and protects nothing.
                        """);

        assertThat(policy.documents()).isEqualTo(Policy.Documents.REPOSITORY);
        assertThat(policy.releaseTags().pattern()).isEqualTo("^r\\d+$");
        assertThat(policy.failOn()).isEqualTo(Severity.HIGH);
        assertThat(policy.gate()).isEqualTo(Policy.Gate.UNSTABLE);
        assertThat(policy.defaultOwner()).hasValue("@team");
        assertThat(policy.dueDays(Severity.CRITICAL)).hasValue(7);
        assertThat(policy.dueDays(Severity.HIGH)).hasValue(14);
        assertThat(policy.dueDays(Severity.LOW)).hasValue(365);
        assertThat(policy.waivers().maxDays()).isEqualTo(30);
        assertThat(policy.waivers().never()).containsExactly("security-posture-updated");
        assertThat(policy.waivers().approvers()).containsExactly("ada@example.org");
        assertThat(policy.waivers().selfApproval()).isTrue();
        assertThat(policy.requiredScanners()).containsExactly("trivy");
        assertThat(policy.licences().deny()).containsExactly("GPL-3.0-only");
        assertThat(policy.licences().allow()).containsExactly("Apache-2.0", "MIT");
        assertThat(policy.criticalPaths()).containsExactly("billing/");
        assertThat(policy.audit().exclude()).containsExactly("samples/**");
        assertThat(policy.audit().allow())
                .containsExactly(
                        new AuditRules.Allowed(
                                "weak-hash",
                                "etag.py",
                                "F-0a1b2c3d",
                                "The digest is an ETag and protects nothing.",
                                20));
    }

    @Test
    void namesAllThatIsWrongAtOnceWithLineAndKey() {
        List<Fault> faults =
                faults(
                        """
                        documents: both
                        releaseTags: '('
                        failon: HIGH
                        owners: {default: [a]}
                        due:
                          HIGH: 0
                          SEVERE: 3
                        waivers:
                          maxDays: 1e3
                          selfApproval: maybe
                          never: all
                        scanners: [trivy]
                        criticalPaths: ['*/*a*b*c*d*e*']
                        audit:
                          allow:
                          - {rule: r, path: p, finding: F-1, reason: short}
                          - {rule: r}
                        """);

        assertThat(faults)
                .extracting(fault -> fault.where() + " " + fault.what())
                .containsExactly(
                        POLICY + ":1 documents is 'both'",
                        POLICY + ":2 releaseTags is no regular expression (missing closing ))",
                        POLICY + ":3 failon is no key that is known here",
                        POLICY + ":4 owners.default is no text",
                        POLICY + ":6 due.HIGH is '0'",
                        POLICY + ":7 due.SEVERE is no key that is known here",
                        POLICY + ":9 waivers.maxDays is '1e3'",
                        POLICY + ":10 waivers.selfApproval is 'maybe'",
                        POLICY + ":11 waivers.never is no list",
                        POLICY + ":12 scanners is no mapping",
                        POLICY + ":13 criticalPaths[0] has too many asterisks",
                        POLICY + ":16 audit.allow[0].reason is too short",
                        POLICY + ":17 audit.allow[1] has no path",
                        POLICY + ":17 audit.allow[1] has no finding",
                        POLICY + ":17 audit.allow[1] has no reason");
    }

    @ParameterizedTest
    @CsvSource({
        "failon: HIGH, Did you mean 'failOn'?",
        "failOn: Hihg, Did you mean 'HIGH'?",
        "gate: STOP, 'Write one of REPORT, UNSTABLE, FAILURE'",
        "documents: Repository, Did you mean 'repository'?",
        "licences: {dney: []}, Did you mean 'deny'?"
    })
    void saysWhatWasProbablyMeant(String policy, String remedy) {
        assertThat(faults(policy)).extracting(Fault::remedy).containsExactly(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [|isn't YAML",
                "a: b: c|isn't YAML",
                "- list|no YAML mapping",
                "just text|no YAML mapping",
                "'gate: REPORT\n---\ngate: FAILURE'|a second YAML document begins here",
                "'gate: REPORT\ngate: FAILURE'|gate stands here twice",
                "'? [a, b]\n: c'|has a key that is no word",
                "'documents: &d workspace\ngate: *d'|an alias isn't taken here",
                "'<<: {gate: FAILURE}'|<< is no key that is known here",
                "'gate: !!java.lang.Runtime {}'|gate is a mapping"
            })
    void oddYamlIsNamedWithItsLine(String policy, String what) {
        assertThat(faults(policy))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains(what))
                .satisfies(fault -> assertThat(fault.where()).matches(".*policy\\.yml:[123]"));
    }

    @Test
    void controlCharactersAreNoYaml() {
        assertThat(faults("\0")).singleElement().matches(f -> f.what().contains("isn't YAML"));
        assertThat(faults("\tx")).singleElement().matches(f -> f.what().contains("isn't YAML"));
    }

    @Test
    void hostileYamlEndsSoonWithOneFault() {
        String laughs = "a: &a [x, x]\nb: &b [*a, *a]\n".repeat(50) + "gate: REPORT\n";
        String deep = "owners: " + "[".repeat(100_000);
        String deepMapping = "owners: " + "{a: ".repeat(100_000);
        String huge = "documents: " + "x".repeat(2 << 20);
        String anchors = "audit: {exclude: &a [*a]}\n";

        for (String policy : List.of(laughs, deep, deepMapping, huge, anchors)) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> assertThat(faults(policy)).hasSize(1));
        }
    }

    @Test
    void patternOfReleaseTagsIsMatchedInLinearTime() {
        Policy policy = read("releaseTags: '^(a+)+$'\n");

        boolean found =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> policy.releaseTags().matcher("a".repeat(50_000) + "!").find());

        assertThat(found).isFalse();
    }

    @Test
    void messageRepeatsNoLongText() {
        String value = "s3cr3t".repeat(6);

        assertThat(faults("gate: " + value + "\nfailOn: " + value + "\ndue: {HIGH: " + value + "}"))
                .hasSize(3)
                .noneMatch(fault -> fault.toString().contains("s3cr3t"))
                .first()
                .matches(fault -> fault.what().equals("gate is a text of 36 characters"));
    }

    @Test
    void faultsOfAllFilesAreNamedTogether() {
        ControlFiles files =
                files(
                        POLICY,
                        "gate: NO\n",
                        ".delivery/services.yml",
                        "services: [{path: a}]\n",
                        ".delivery/waivers.yml",
                        "waivers: none\n",
                        ".delivery/baseline.json",
                        "[]");

        BadInputException refused = catchThrowableOfType(BadInputException.class, files::rules);

        assertThat(refused.faults())
                .extracting(fault -> fault.where() + " " + fault.what())
                .containsExactly(
                        ".delivery/policy.yml:1 gate is 'NO'",
                        ".delivery/waivers.yml:1 waivers is no list",
                        ".delivery/services.yml:1 services[0] has no name",
                        ".delivery/baseline.json:1 this is no JSON object");
    }

    private static Policy read(String policy) {
        return files(POLICY, policy).rules().policy();
    }

    private static List<Fault> faults(String policy) {
        return catchThrowableOfType(BadInputException.class, () -> read(policy)).faults();
    }
}
