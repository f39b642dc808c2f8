package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy and waivers hold as the trust revision has them, and every attempt is told. */
class TrustedRulesTest {

    private static final String POLICY = ".delivery/policy.yml";
    private static final String WAIVERS = ".delivery/waivers.yml";
    private static final String CRITERION = "context-pack-refreshed";

    @TempDir static Path shared;
    private static ContextPackCase original;

    @TempDir Path folder;
    private ContextPackCase sample;
    private GitFixture git;

    @BeforeAll
    static void buildPack() {
        original = ContextPackCase.make(shared.resolve("sample"), shared.resolve("cache"));
    }

    @BeforeEach
    void stalePack() {
        sample = original.copyTo(folder.resolve("work"));
        git = sample.git();
        sample.replace(ContextPackCase.ROUTER, "/{booking_id}/cancel", "/{booking_id}/drop");
        git.commit("feat: move a route");
    }

    @Test
    void committedWaiverLetsItsCriterionPass() {
        assertThat(criterion(check()).path("status").asText()).isEqualTo("NOT_MET");
        git.commit("chore: waive", WAIVERS, waiver("grace@example.org", "2024-02-01"));

        CommandLineRun check = check();

        JsonNode criterion = criterion(check);
        assertThat(criterion.path("status").asText()).isEqualTo("WAIVED");
        assertThat(criterion.path("reasons")).isNotEmpty();
        assertThat(criterion.path("nextActions")).isEmpty();
        assertThat(criterion.at("/waiver/approver").asText()).isEqualTo("grace@example.org");
        assertThat(check.json().at("/waivers/0/applied").asBoolean()).isTrue();
        assertThat(check.json().path("notAvailable"))
                .noneMatch(part -> part.asText().equals("waivers"));
    }

    @Test
    void everyRefusedWaiverIsShownWithWhy() {
        git.commit(
                "chore: waive",
                WAIVERS,
                waiver("ada@example.org", "2024-02-01")
                        + entry("grace@example.org", "2024-01-09")
                        + entry("grace@example.org", "2025-01-09")
                        + entry("grace", "2024-02-01"));

        CommandLineRun check = check();

        assertThat(criterion(check).path("status").asText()).isEqualTo("NOT_MET");
        assertThat(ContextPackCase.texts(check.json().path("waivers"), "/why"))
                .containsExactly(
                        "its approver is an author of the change",
                        "it expired on 2024-01-09",
                        "it expires more than 90 days ahead",
                        "it is malformed: its approver is no e-mail address");
        assertThat(ContextPackCase.texts(check.json().path("waivers"), "/applied"))
                .containsOnly("false");
    }

    @Test
    void waiverThatIsNotNeededIsNotApplied() {
        git.git("revert", "--no-edit", "HEAD");
        git.commit("chore: waive", WAIVERS, waiver("grace@example.org", "2024-02-01"));

        CommandLineRun check = check();

        assertThat(criterion(check).path("status").asText()).isEqualTo("MET");
        assertThat(check.json().at("/waivers/0/applied").asBoolean()).isFalse();
        assertThat(check.json().at("/waivers/0/why").asText())
                .isEqualTo("the criterion passes without it");
    }

    @Test
    void uncommittedWaiverAndPolicyAreAttemptsOnly() {
        git.commit("chore: policy", POLICY, "failOn: HIGH\n");
        git.write(WAIVERS, waiver("grace@example.org", "2024-02-01"));
        git.write(POLICY, "# weaker\nfailOn: CRITICAL\n");

        CommandLineRun check = check();

        assertThat(criterion(check).path("status").asText()).isEqualTo("NOT_MET");
        assertThat(check.json().path("waivers")).isEmpty();
        JsonNode attempts = check.json().at("/policy/attemptsToLoosen");
        assertThat(ContextPackCase.texts(attempts, "/message"))
                .containsExactly(
                        "failOn would go from HIGH to CRITICAL, which is looser",
                        "the waiver for context-pack-refreshed would be added, which is looser");
        assertThat(ContextPackCase.texts(attempts, "/path")).containsExactly(POLICY, WAIVERS);
        assertThat(ContextPackCase.texts(attempts, "/line")).containsExactly("2", "2");
    }

    @Test
    void waiverOnABranchHoldsOnlyAfterTheMerge() {
        git.git("checkout", "--quiet", "-b", "feature");
        git.commit("chore: waive", WAIVERS, waiver("grace@example.org", "2024-02-01"));

        assertThat(criterion(check()).path("status").asText()).isEqualTo("NOT_MET");

        git.git("checkout", "--quiet", "main");
        git.git("merge", "--quiet", "feature");
        assertThat(criterion(check()).path("status").asText()).isEqualTo("WAIVED");
    }

    @Test
    void brokenPolicyOfTheWorkingTreeEndsNothing() {
        git.write(POLICY, "gate: [\n");

        CommandLineRun check = check();

        assertThat(check.exitCode()).isEqualTo(ExitCode.NOT_READY);
        assertThat(check.json().at("/policy/attemptsToLoosen/0/message").asText())
                .startsWith("can't be read, so it would end every run once it is merged");
    }

    @Test
    void brokenPolicyOfTheTrustRevisionEndsTheRunWithEveryFault() {
        git.commit("chore: policy", POLICY, "failon: HIGH\ngate: NEVER\n");
        git.write(POLICY, "failOn: HIGH\n");

        CommandLineRun check = check();

        assertThat(check.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(check.err())
                .contains(
                        ".delivery/policy.yml:1: failon is no key that is known here, as committed"
                                + " at HEAD. Did you mean 'failOn'? Then commit it.")
                .contains(".delivery/policy.yml:2: gate is 'NEVER', as committed at HEAD.");
    }

    private CommandLineRun check() {
        return CommandLineRun.of(
                shared.resolve("cache"),
                "check",
                "release-readiness",
                "--release",
                "1.2.0",
                "--clock",
                "2024-01-10T12:00:00Z",
                "--format",
                "json",
                "-C",
                git.folder().toString());
    }

    private static JsonNode criterion(CommandLineRun check) {
        return check.criterion(CRITERION);
    }

    private static String waiver(String approver, String expires) {
        return "waivers:\n" + entry(approver, expires);
    }

    private static String entry(String approver, String expires) {
        return "- {criterion: context-pack-refreshed, workflow: release-readiness,"
                + " reason: The pack is being rewritten by hand., approver: "
                + approver
                + ", expires: "
                + expires
                + "}\n";
    }
}
