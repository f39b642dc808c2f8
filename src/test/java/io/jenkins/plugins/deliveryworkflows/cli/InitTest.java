package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    private static final String POLICY = ".delivery/policy.yml";
    private static final String BASELINE = ".delivery/baseline.json";

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("work"));
        git.write("docs/runbooks/api.md", "# Runbook\n\n[PENDING @ops: who is called at night?]\n");
        git.commit(
                "docs: begin",
                "app.py",
                "import requests, subprocess\nsubprocess.call(input(), shell=True)\nrequests.get('https://a.example', verify=False)\neval(input())\n");
    }

    @Test
    void writesControlFilesThatRuleNothingAndSaysWhatIsNext() {
        String before = check().at("/policy/policyDigest").asText();
        CommandLineRun init = init();

        assertThat(init.exitCode()).as(init.err()).isEqualTo(ExitCode.OK);
        assertThat(init.out())
                .contains("Wrote .delivery/policy.yml", "Wrote .delivery/services.yml")
                .contains("commit this")
                .contains("git add .delivery/policy.yml .delivery/services.yml");
        git.commit("chore: adopt");
        JsonNode report = check();
        assertThat(report.at("/policy/policyDigest").asText()).isNotEqualTo(before);
        assertThat(report.at("/policy/attemptsToLoosen")).isEmpty();
        assertThat(report.path("waivers")).isEmpty();
    }

    @Test
    void neverOverwrites() throws IOException {
        git.write(POLICY, "failOn: HIGH\n");

        JsonNode outcome = init("--format", "json").json();

        assertThat(Files.readString(git.path(POLICY))).isEqualTo("failOn: HIGH\n");
        assertThat(ContextPackCase.texts(outcome.path("kept"), "")).containsExactly(POLICY);
        assertThat(ContextPackCase.texts(outcome.path("written"), ""))
                .containsExactly(".delivery/services.yml", ".delivery/waivers.yml");
        assertThat(init().out()).contains("Nothing is new.").doesNotContain("git add");
    }

    @Test
    void adoptRecordsWhatIsThereAndEndsWithCommitThis() throws IOException {
        CommandLineRun init = init("--adopt");

        assertThat(init.exitCode()).as(init.err()).isEqualTo(ExitCode.OK);
        String baseline = Files.readString(git.path(BASELINE));
        assertThat(baseline)
                .contains("\"path\":\"docs/runbooks/api.md\",\"owner\":\"@ops\"")
                .doesNotContain("at night");
        assertThat(init.out())
                .contains("1 open questions")
                .contains("commit this")
                .contains(BASELINE);
        git.commit("chore: adopt");
        assertThat(check().at("/policy/attemptsToLoosen")).isEmpty();
    }

    @Test
    void adoptingAnewKeepsWhatTheTrustedBaselineHas() throws IOException {
        JsonNode first = init("--adopt", "--format", "json").json();
        assertThat(first.at("/baseline/findings").asInt()).isPositive();
        String recorded = Files.readString(git.path(BASELINE));
        git.commit("chore: adopt");
        git.delete(BASELINE);
        assertThat(ContextPackCase.texts(check().at("/policy/attemptsToLoosen"), "/message"))
                .isNotEmpty()
                .allMatch(message -> message.startsWith("the baseline would shrink by "));

        init("--adopt");

        assertThat(Files.readString(git.path(BASELINE))).isEqualTo(recorded);
    }

    @Test
    void secondBaselineIsRefused() throws IOException {
        init("--adopt");
        String first = Files.readString(git.path(BASELINE));
        git.write("docs/runbooks/web.md", "# Runbook\n\nTBD\n");

        CommandLineRun again = init("--adopt");

        assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains(BASELINE).contains("a baseline is recorded here already");
        assertThat(Files.readString(git.path(BASELINE))).isEqualTo(first);
    }

    @Test
    void equalTreesGiveEqualBaselines() throws IOException {
        GitFixture clone = git.cloneTo(folder.resolve("clone"));
        init("--adopt");
        CommandLineRun.of(
                folder.resolve("cache"), "init", "--adopt", "-C", clone.folder().toString());

        assertThat(clone.path(BASELINE)).hasSameBinaryContentAs(git.path(BASELINE));
    }

    @Test
    void plainFolderIsToldToBecomeARepository() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));

        CommandLineRun init =
                CommandLineRun.of(folder.resolve("cache"), "init", "-C", plain.toString());

        assertThat(init.exitCode()).isZero();
        assertThat(init.out()).contains("  git init");
    }

    @Test
    void linkThatLeadsElsewhereIsLeftAlone() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yml"), "mine\n");
        git.link(POLICY, outside.toString());

        CommandLineRun init = init();

        assertThat(Files.readString(outside)).isEqualTo("mine\n");
        assertThat(init.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(init.out()).contains("Kept .delivery/policy.yml");
    }

    @Test
    void inputsOfWorkflowsAreRefused() {
        CommandLineRun init = init("--release", "1.0.0");

        assertThat(init.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(init.err()).contains("init takes no inputs of workflows");
        assertThat(git.path(POLICY)).doesNotExist();
    }

    private CommandLineRun init(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "init";
        args[1] = "-C";
        args[2] = git.folder().toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return CommandLineRun.of(folder.resolve("cache"), args);
    }

    private JsonNode check() {
        return CommandLineRun.of(
                        folder.resolve("cache"),
                        "check",
                        "release-readiness",
                        "--release",
                        "1.0.0",
                        "--format",
                        "json",
                        "-C",
                        git.folder().toString())
                .json();
    }
}
