package io.jenkins.plugins.deliveryworkflows.policy;

import static io.jenkins.plugins.deliveryworkflows.policy.ControlFilesTest.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers, services and baseline, as their files say them. */
class ListedFilesTest {

    private static final String SERVICES = ".delivery/services.yml";
    private static final String WAIVERS = ".delivery/waivers.yml";
    private static final String BASELINE = ".delivery/baseline.json";

    @Test
    void readsServices() {
        String text =
                "services:\n- {name: billing, path: apps/billing}\n- {name: core, kind: library}\n";

        assertThat(files(SERVICES, text).rules().services().entries())
                .containsExactly(
                        new Services.Entry("billing", "apps/billing", Services.Kind.DEPLOYED),
                        new Services.Entry("core", ".", Services.Kind.LIBRARY));
        assertThat(files(SERVICES, "services:\n").rules().services()).isEqualTo(Services.NONE);
    }

    @Test
    void namesAllThatIsWrongWithServicesAtOnce() {
        String text =
                "services:\n- {path: a}\n- {name: ../b, kind: daemon}\n- {name: c}\n- {name: c}\n";

        assertThat(faults(SERVICES, text))
                .extracting(fault -> fault.where() + " " + fault.what())
                .containsExactly(
                        SERVICES + ":2 services[0] has no name",
                        SERVICES + ":3 services[1].name can't be a name",
                        SERVICES + ":3 services[1].kind is 'daemon'",
                        SERVICES + ":5 services[3].name stands here twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services: {billing: deployed}\n", "services: billing\n"})
    void servicesThatAreNoListAreNamed(String text) {
        assertThat(faults(SERVICES, text))
                .extracting(Fault::what)
                .containsExactly("services is no list");
    }

    @Test
    void readsWaiversWithTheirLines() {
        String text =
                """
                waivers:
                - criterion: action-items-logged
                  workflow: release-readiness
                  reason: The tracker is being moved this week.
                  approver: ada@example.org
                  expires: 2026-12-31
                - {criterion: security-posture-updated, workflow: release-readiness, feature: pay,
                   finding: F-0a1b2c3d, reason: The endpoint is internal until May.,
                   approver: ada@example.org, expires: '2026-05-01'}
                """;

        assertThat(files(WAIVERS, text).rules().waivers().entries())
                .containsExactly(
                        new Waivers.Entry(
                                2,
                                "action-items-logged",
                                "release-readiness",
                                "",
                                "",
                                "The tracker is being moved this week.",
                                "ada@example.org",
                                "2026-12-31",
                                List.of()),
                        new Waivers.Entry(
                                7,
                                "security-posture-updated",
                                "release-readiness",
                                "pay",
                                "F-0a1b2c3d",
                                "The endpoint is internal until May.",
                                "ada@example.org",
                                "2026-05-01",
                                List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason: too short|its reason has fewer than 20 characters",
                "reason: '                         '|waivers[0].reason is no text",
                "approver: Ada|its approver is no e-mail address",
                "approver: '@ada'|its approver is no e-mail address",
                "expires: 2026-02-30|expires is no date like 2026-12-31",
                "expires: tomorrow|expires is no date like 2026-12-31",
                "expires: [2026-12-31]|waivers[0].expires is no text",
                "expires:|expires is missing",
                "criterion: 7|waivers[0].criterion is no text",
                "until: 2026-12-31|waivers[0].until is no key that is known here"
            })
    void keepsMalformedWaiverWithWhatIsWrong(String line, String problem) {
        String key = line.substring(0, line.indexOf(':') + 1);
        String text =
                """
                criterion: action-items-logged
                workflow: release-readiness
                reason: The tracker is being moved this week.
                approver: ada@example.org
                expires: 2026-12-31
                """
                        .lines()
                        .filter(other -> !other.startsWith(key))
                        .map(other -> "  " + other + "\n")
                        .reduce("waivers:\n- " + line + "\n", String::concat);

        assertThat(files(WAIVERS, text).rules().waivers().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.problems()).containsExactly(problem));
    }

    @Test
    void waiverThatIsNoMappingIsShownAndNotApplied() {
        assertThat(files(WAIVERS, "waivers: [please]\n").rules().waivers().entries())
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.problems())
                                        .contains(
                                                "waivers[0] is no mapping", "expires is missing"));
    }

    @Test
    void readsBaseline() {
        String text =
                """
                {
                  "schemaVersion": 1,
                  "findings": [
                    {"fingerprint": "aa", "rule": "weak-hash", "path": "a.py", "owner": "@team"}
                  ],
                  "testGaps": [{"path": "b.py", "symbol": "total"}],
                  "markers": [{"path": "docs/a.md", "owner": "@team", "fingerprint": "bb"}],
                  "brokenLinks": [{"path": "README.md", "target": "old.md"}],
                  "servicesWithoutRunbook": ["api"]
                }
                """;

        Baseline baseline = files(BASELINE, text).rules().baseline();

        assertThat(baseline)
                .isEqualTo(
                        new BaselineBuilder()
                                .finding(new Baseline.Finding("aa", "weak-hash", "a.py", "@team"))
                                .testGap(new Baseline.TestGap("b.py", "total"))
                                .marker(new Baseline.Marker("docs/a.md", "@team", "bb"))
                                .brokenLink(new Baseline.BrokenLink("README.md", "old.md"))
                                .serviceWithoutRunbook("api")
                                .build());
        assertThat(files(BASELINE, "{\"schemaVersion\": 1}").rules().baseline())
                .isEqualTo(Baseline.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|this isn't JSON (it ends too early)",
                "{}|schemaVersion is missing",
                "{\"schemaVersion\": 2}|schemaVersion isn't 1",
                "{\"schemaVersion\": \"1\"}|schemaVersion isn't 1",
                "{\"schemaVersion\": 1, \"schemaVersion\": 1}|this isn't JSON (a key stands here twice)",
                "{\"schemaVersion\": 1} {}|something follows the end of the object",
                "{\"schemaVersion\": 1, \"finding\": []}|finding is no key that is known here",
                "{\"schemaVersion\": 1, \"findings\": {}}|findings is no list",
                "{\"schemaVersion\": 1, \"findings\": [1]}|findings[0] is no object",
                "{\"schemaVersion\": 1, \"testGaps\": [{\"path\": \"a\"}]}|testGaps[0].symbol is missing",
                "{\"schemaVersion\": 1, \"testGaps\": [{\"path\": 1, \"symbol\": \"\"}]}|testGaps[0].path is no text",
                "{\"schemaVersion\": 1, \"brokenLinks\": [{\"path\": \"a\", \"target\": \"b\", \"line\": 3}]}|brokenLinks[0].line is no key that is known here",
                "{\"schemaVersion\": 1, \"servicesWithoutRunbook\": [{}]}|servicesWithoutRunbook[0] is no text"
            })
    void faultyBaselineIsNamedWithItsLine(String text, String what) {
        assertThat(faults(BASELINE, text))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo(what))
                .satisfies(fault -> assertThat(fault.where()).isEqualTo(BASELINE + ":1"))
                .satisfies(fault -> assertThat(fault.remedy()).contains("init --adopt"));
    }

    @Test
    void hostileBaselineGivesFewFaults() {
        assertThat(faults(BASELINE, "[".repeat(100_000))).hasSize(1);
        assertThat(faults(BASELINE, "{\"findings\": " + "[".repeat(100_000))).hasSize(2);
        assertThat(
                        faults(
                                BASELINE,
                                "{\"schemaVersion\": 1,\n\"findings\": ["
                                        + "1, ".repeat(9999)
                                        + "1]}"))
                .hasSizeBetween(1, 30)
                .first()
                .matches(fault -> fault.where().equals(BASELINE + ":2"));
    }

    private static List<Fault> faults(String path, String text) {
        return catchThrowableOfType(BadInputException.class, () -> files(path, text).rules())
                .faults();
    }
}
