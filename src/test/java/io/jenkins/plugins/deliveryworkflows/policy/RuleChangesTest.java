package io.jenkins.plugins.deliveryworkflows.policy;

import static io.jenkins.plugins.deliveryworkflows.policy.ControlFilesTest.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleChangesTest {

    private static final String POLICY = ".delivery/policy.yml";
    private static final String WAIVERS = ".delivery/waivers.yml";
    private static final String SERVICES = ".delivery/services.yml";
    private static final String BASELINE = ".delivery/baseline.json";
    private static final ControlFiles NONE = new ControlFiles(Map.of());
    private static final String STRICT =
            """
            documents: repository
            failOn: MEDIUM
            gate: FAILURE
            owners: {default: '@team'}
            due: {HIGH: 10}
            waivers: {maxDays: 30, never: [security-posture-updated], approvers: [a@example.org]}
            scanners: {required: [trivy]}
            licences: {deny: [GPL-3.0-only], allow: [MIT]}
            criticalPaths: [billing/]
            audit:
              exclude: []
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "documents: repository|documents: workspace|1|documents would go from repository to workspace, which is looser",
                "failOn: MEDIUM|failOn: CRITICAL|2|failOn would go from MEDIUM to CRITICAL, which is looser",
                "failOn: MEDIUM|failOn: LOW|2|failOn would go from MEDIUM to LOW, which is stricter",
                "gate: FAILURE|gate: UNSTABLE|3|gate would go from FAILURE to UNSTABLE, which is looser",
                "'@team'|'@other'|4|owners.default would be another",
                "HIGH: 10|HIGH: 99|5|due.HIGH would go from 10 days to 99 days, which is looser",
                "HIGH: 10|'HIGH: 10, LOW: 5'|5|due.LOW would go from no limit to 5 days, which is stricter",
                "maxDays: 30|maxDays: 60|6|waivers.maxDays would go from 30 days to 60 days, which is looser",
                "maxDays: 30|'maxDays: 30, selfApproval: true'|6|waivers.selfApproval would go from false to true, which is looser",
                "never: [security-posture-updated]|never: []|6|waivers.never would have 1 fewer, which is looser",
                "[a@example.org]|[]|6|waivers.approvers would permit anything, which is looser",
                "[a@example.org]|'[a@example.org, b@example.org]'|6|waivers.approvers would have 1 more, which is looser",
                "[trivy]|[]|7|scanners.required would have 1 fewer, which is looser",
                "[trivy]|'[trivy, gitleaks]'|7|scanners.required would have 1 more, which is stricter",
                "deny: [GPL-3.0-only]|deny: []|8|licences.deny would have 1 fewer, which is looser",
                "allow: [MIT]|'allow: [MIT, ISC]'|8|licences.allow would have 1 more, which is looser",
                "[billing/]|[]|9|criticalPaths would have 1 fewer, which is looser",
                "exclude: []|exclude: [src/]|11|audit.exclude would have 1 more, which is looser"
            })
    void saysWhatAPolicyWouldChange(String from, String to, int line, String message) {
        assertThat(changes(POLICY, STRICT, STRICT.replace(from, to)))
                .containsExactly(new RuleChange(POLICY, line, message));
    }

    @Test
    void allowedFindingIsNamedWithItsOwnLine() {
        String allow =
                "audit:\n  allow:\n  - {rule: r, path: p, finding: F-0a1b2c3d,"
                        + " reason: It is an example and nothing else}\n";

        assertThat(changes(POLICY, "", allow))
                .containsExactly(
                        new RuleChange(
                                POLICY,
                                3,
                                "audit.allow for F-0a1b2c3d would be added, which is looser"));
        assertThat(changes(POLICY, allow, "gate: REPORT\n"))
                .extracting(RuleChange::message)
                .containsExactly("audit.allow would have 1 fewer, which is stricter");
    }

    @Test
    void missingPolicyIsComparedAsTheDefaults() {
        assertThat(RuleChanges.between(files(POLICY, "failOn: HIGH\n"), NONE))
                .containsExactly(
                        new RuleChange(
                                POLICY,
                                0,
                                "failOn would go from HIGH to CRITICAL, which is looser"));
        assertThat(changes(POLICY, "", "# a comment\n"))
                .extracting(RuleChange::message)
                .containsExactly("differs from the trust revision, but rules the same");
    }

    @Test
    void waiversAreNamedAsAddedChangedAndRemoved() {
        String one = waiver("action-items-logged", "2026-12-31");
        String two = waiver("security-posture-updated", "2026-12-31");

        assertThat(changes(WAIVERS, "waivers:\n" + one, "waivers:\n" + one + two))
                .containsExactly(
                        new RuleChange(
                                WAIVERS,
                                3,
                                "the waiver for security-posture-updated would be added, which is"
                                        + " looser"));
        assertThat(changes(WAIVERS, "waivers:\n" + one, "waivers:\n" + one.replace("2026", "2027")))
                .containsExactly(
                        new RuleChange(
                                WAIVERS,
                                2,
                                "the waiver for action-items-logged would hold until another day"));
        assertThat(changes(WAIVERS, "waivers:\n" + one, "waivers: []\n"))
                .extracting(RuleChange::message)
                .containsExactly(
                        "the waiver for action-items-logged would be removed, which is stricter");
    }

    @Test
    void servicesAreNamedWhereARunbookIsNoLongerAsked() {
        String before = "services:\n- name: api\n";

        assertThat(changes(SERVICES, before, before + "  kind: library\n"))
                .extracting(RuleChange::message)
                .containsExactly(
                        "api would be a library, and no runbook asked of it, which is looser");
        assertThat(changes(SERVICES, before, "services: []\n"))
                .extracting(RuleChange::message)
                .containsExactly("api would be removed");
        assertThat(changes(SERVICES, before, before + "- name: web\n"))
                .extracting(RuleChange::message)
                .containsExactly("web would be added");
    }

    @Test
    void grownBaselineIsCounted() {
        String before = "{\"schemaVersion\": 1, \"servicesWithoutRunbook\": [\"api\"]}";
        String after =
                "{\"schemaVersion\": 1, \"findings\": [" + finding("a") + "," + finding("b") + "]}";

        assertThat(changes(BASELINE, before, after))
                .extracting(RuleChange::message)
                .containsExactly(
                        "the baseline would grow by 2 findings, which is looser",
                        "the baseline would shrink by 1 services without a runbook, which is"
                                + " stricter");
    }

    @Test
    void malformedFileIsNamedWithItsLineAndEndsNothing() {
        assertThat(changes(POLICY, "gate: FAILURE\n", "# off\ngate: NEVER\n"))
                .containsExactly(
                        new RuleChange(
                                POLICY,
                                2,
                                "can't be read, so it would end every run once it is merged: gate"
                                        + " is 'NEVER'"));
        assertThat(changes(BASELINE, "{\"schemaVersion\": 1}", "{"))
                .singleElement()
                .matches(change -> change.message().contains("this isn't JSON"));
    }

    @Test
    void otherControlFilesAreNamedAsAWhole() {
        String pack = ".delivery/packs/context.yml";

        assertThat(RuleChanges.between(NONE, files(pack, "a")))
                .containsExactly(
                        new RuleChange(
                                pack, 0, "differs from the trust revision, so it wasn't applied"));
        assertThat(RuleChanges.between(files(pack, "a"), NONE))
                .extracting(RuleChange::message)
                .containsExactly("is missing here; what the trust revision has still holds");
        assertThat(RuleChanges.between(files(pack, "a\n"), files(pack, "a\r\n"))).isEmpty();
    }

    @Test
    void messageRepeatsNoFreeText() {
        String hostile = "<script>" + "s3cr3t".repeat(9);
        String here =
                "owners: {default: '%1$s'}\ncriticalPaths: ['%1$s']\naudit: {allow: [{rule: '%1$s', path: '%1$s', finding: '%1$s', reason: '%1$s'}]}\n"
                        .formatted(hostile);
        ControlFiles files =
                files(POLICY, here, WAIVERS, "waivers: [{criterion: '" + hostile + "'}]\n");

        assertThat(RuleChanges.between(NONE, files))
                .hasSize(4)
                .noneMatch(change -> change.message().contains("s3cr3t"));
    }

    private static List<RuleChange> changes(String path, String trusted, String here) {
        return RuleChanges.between(files(path, trusted), files(path, here));
    }

    private static String waiver(String criterion, String expires) {
        return "- {criterion: "
                + criterion
                + ", workflow: release-readiness, reason: The tracker is being moved now,"
                + " approver: a@example.org, expires: "
                + expires
                + "}\n";
    }

    private static String finding(String fingerprint) {
        return "{\"fingerprint\": \""
                + fingerprint
                + "\", \"rule\": \"r\", \"path\": \"p\", \"owner\": \"o\"}";
    }
}
