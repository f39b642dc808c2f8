package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gate} on a report of the sample whose criteria were all decided as met. */
class GateTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOURCE = "backend/app/main.py";

    @TempDir static Path shared;
    private static ContextPackCase original;
    private static String ready;

    @TempDir Path folder;
    private GitFixture git;
    private Path report;

    @BeforeAll
    static void buildPack() {
        original = ContextPackCase.make(shared.resolve("sample"), shared.resolve("cache"));
        ready = judged(original.git());
    }

    @BeforeEach
    void copySample() throws IOException {
        git = original.copyTo(folder.resolve("work")).git();
        report = Files.writeString(folder.resolve("report.json"), ready);
    }

    private void judge(String... more) throws IOException {
        Files.writeString(report, judged(git, more));
    }

    private static String judged(GitFixture git, String... more) {
        List<String> args = new ArrayList<>();
        args.addAll(List.of("check", "release-readiness", "--release", "2.0.0"));
        args.addAll(List.of("--format", "json", "-C", git.folder().toString()));
        args.addAll(List.of(more));
        CommandLineRun check =
                CommandLineRun.of(shared.resolve("cache"), args.toArray(String[]::new));
        ObjectNode tree = (ObjectNode) check.json();
        tree.put("verdict", "READY");
        tree.path("criteria").forEach(criterion -> ((ObjectNode) criterion).put("status", "MET"));
        return tree.toString();
    }

    private void change(Consumer<ObjectNode> edit) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(report.toFile());
        edit.accept(tree);
        Files.writeString(report, tree.toString());
    }

    private CommandLineRun gate(String... more) {
        List<String> args = new ArrayList<>(List.of("gate", "--report", report.toString()));
        args.addAll(List.of("-C", git.folder().toString()));
        args.addAll(List.of(more));
        return CommandLineRun.of(shared.resolve("cache"), args.toArray(String[]::new));
    }

    private void assertAccepted(CommandLineRun gate) {
        assertThat(gate.exitCode()).as(gate.out() + gate.err()).isEqualTo(ExitCode.OK);
    }

    private static JsonNode refused(CommandLineRun gate, String code) {
        assertThat(gate.exitCode()).as(gate.out() + gate.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(gate.json().path("accepted").asBoolean()).isFalse();
        JsonNode reasons = gate.json().path("reasons");
        assertThat(ContextPackCase.texts(reasons, "/code")).containsExactly(code);
        return reasons.path(0);
    }

    @Test
    void acceptsForTheJudgedCommitAndSaysThatItIsAdvice() {
        CommandLineRun gate = gate();

        assertAccepted(gate);
        assertThat(gate.out())
                .startsWith("ACCEPTED  release-readiness 2.0.0 for commit " + head())
                .contains("Advice only: this report isn't signed");
        assertThat(gate("--format", "json").json().path("advisory").asBoolean()).isTrue();
    }

    @Test
    void acceptsForALaterCommitThatChangesNoSourceAndNoRule() {
        git.commit("docs: elsewhere", "docs/runbooks/api.md", "# Runbook\n");

        assertAccepted(gate("--commit", "HEAD"));
        assertAccepted(gate("--commit", "HEAD~1"));
    }

    @Test
    void acceptsForASquashOfTheSameSources() {
        git.git("checkout", "--quiet", "--orphan", "squashed");
        git.commit("feat: all at once");
        git.tag("v2.0.0");

        assertAccepted(gate("--commit", "v2.0.0"));
    }

    @Test
    void acceptsWithoutACheckoutOfThatCommit() {
        Path elsewhere = folder.resolve("elsewhere");
        CommandLineRun gate =
                CommandLineRun.of(
                        shared.resolve("cache"),
                        "gate",
                        "--report",
                        report.toString(),
                        "--commit",
                        head(),
                        "-C",
                        GitFixture.init(elsewhere).folder().toString());

        assertAccepted(gate);
    }

    @Test
    void refusesForCommitWithOtherSourcesAndNamesThem() {
        git.write(SOURCE, "changed = True\n");
        git.commit("feat: more", "backend/app/extra.py", "x = 1\n");

        JsonNode reason = refused(gate("--commit", "HEAD", "--format", "json"), "stale");

        assertThat(reason.path("paths"))
                .extracting(JsonNode::asText)
                .containsExactly("backend/app/extra.py", SOURCE);
        assertThat(gate("--commit", "HEAD").out())
                .contains("  stale: the sources of ")
                .contains("    " + SOURCE);
    }

    @Test
    void refusesForCommitWhereAFileBecameExecutable() {
        git.git("update-index", "--chmod=+x", SOURCE);
        git.git("commit", "--quiet", "--message", "mode");

        JsonNode reason = refused(gate("--commit", "HEAD", "--format", "json"), "stale");

        assertThat(reason.at("/paths/0").asText()).isEqualTo(SOURCE);
    }

    @Test
    void refusesForCommitWithOtherRules() {
        git.commit("chore: weaker", ".delivery/policy.yml", "waivers: {maxDays: 300}\n");

        JsonNode reason = refused(gate("--commit", "HEAD", "--format", "json"), "stale");

        assertThat(reason.at("/paths/0").asText()).isEqualTo(".delivery/policy.yml");
    }

    @Test
    void refusesForCommitWithOtherDocuments() {
        git.write(ContextPackCase.API, "# Rewritten\n");
        git.commit("docs: rewrite");

        JsonNode reason = refused(gate("--commit", "HEAD", "--format", "json"), "stale");

        assertThat(reason.at("/paths/0").asText()).isEqualTo(ContextPackCase.API);
    }

    @Test
    void refusesForUnknownCommitOfFullLength() {
        JsonNode reason = refused(gate("--commit", "0".repeat(40), "--format", "json"), "stale");

        assertThat(reason.path("message").asText()).contains("another commit");
    }

    @Test
    void refusesAnotherVerdict() throws IOException {
        change(tree -> tree.put("verdict", "NOT_READY"));

        refused(gate("--format", "json"), "not-ready");
    }

    @Test
    void refusesUncommittedSources() throws IOException {
        git.write(SOURCE, "changed = True\n");
        judge();

        refused(gate("--format", "json"), "dirty-sources");
    }

    @Test
    void refusesReportThatLeavesACriterionOut() throws IOException {
        change(
                tree ->
                        ((com.fasterxml.jackson.databind.node.ArrayNode) tree.path("criteria"))
                                .remove(1));

        JsonNode reason = refused(gate("--format", "json"), "criteria-missing");

        assertThat(reason.path("message").asText()).contains("security-posture-updated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD~1", "main", "v2.0.0", "nightly"})
    void refusesBaseThatWasChosenByHand(String base) throws IOException {
        git.git("tag", "v2.0.0", "HEAD~1");
        git.git("tag", "nightly", "HEAD~1");
        judge("--base", base);

        refused(gate("--format", "json"), "narrowed-base");
    }

    @Test
    void acceptsBaseThatIsAnEarlierReleasesTag() throws IOException {
        git.git("tag", "v1.9.0", "HEAD~2");
        judge("--base", "v1.9.0");

        assertAccepted(gate());
    }

    @Test
    void refusesBaseWhoseTagWasMoved() throws IOException {
        git.git("tag", "v1.9.0", "HEAD~1");
        judge("--base", "v1.9.0");
        git.git("tag", "--force", "v1.9.0", "HEAD~2");

        refused(gate("--format", "json"), "narrowed-base");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|can't be read",
                "[]|this isn't a report of this product",
                "{\"schemaVersion\": 9}|schema version 9",
                "{\"schemaVersion\": 1}|criteria is empty",
                "{\"schemaVersion\": 1, \"verdict\": \"READY\", \"tool\": {\"name\": \"other\"}}|tool.name isn't"
            })
    void brokenReportIsBadInput(String text, String message) throws IOException {
        Files.writeString(report, text);

        CommandLineRun gate = gate();

        assertThat(gate.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(gate.err()).contains(message).contains(report.toString());
        assertThat(gate.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/criteria/0, status, NOT_MET, the verdict is READY",
        "/criteria/0, id, '', criteria[0]",
        "/source, commit, HEAD, source.commit is no commit id",
        "/source/trust, commit, ../x, source.trust.commit is no commit id",
        "/source, sourceDigest, abc, source.sourceDigest is no SHA-256",
        "/policy, policyDigest, '', policy.policyDigest is no SHA-256",
        "/outputs/0, path, ../../etc/passwd, outputs[0].path is no plain path",
        "/outputs/0, sha256, zz, outputs[0].sha256 is no SHA-256"
    })
    void forgedReportThatContradictsItselfIsBadInput(
            String place, String key, String value, String message) throws IOException {
        change(tree -> ((ObjectNode) tree.at(place)).put(key, value));

        CommandLineRun gate = gate();

        assertThat(gate.exitCode()).as(gate.out()).isEqualTo(ExitCode.USAGE);
        assertThat(gate.err()).contains(message);
    }

    @Test
    void takesTheOnlyReportOfTheWorkspace() throws IOException {
        assertThat(inWorkspace("--commit", "HEAD").err()).contains("no run left a report here");

        Path own = git.path(".delivery/out/release-readiness/report.json");
        Files.createDirectories(own.getParent());
        Files.copy(report, own);
        assertAccepted(inWorkspace("--commit", "HEAD"));
        assertAccepted(inWorkspace("--commit", "HEAD", "--workflow", "release-readiness"));

        Path other = git.path(".delivery/out/review/report.json");
        Files.createDirectories(other.getParent());
        Files.copy(report, other);
        assertThat(inWorkspace("--commit", "HEAD").err()).contains("several runs left reports");
    }

    @Test
    void wrongUseIsNamed() {
        assertThat(inWorkspace().err()).contains("neither a report nor a commit is named");
        assertThat(gate("--commit", "no-such-tag").err()).contains("names no commit here");
        assertThat(gate("--workflow", "hotfix").err()).contains("another workflow");
        report = folder.resolve("missing.json");
        assertThat(gate().err()).contains("there is no such file");
        report = folder;
        assertThat(gate().err()).contains("this is a folder");
    }

    @Test
    void worksInAPlainFolderByCommitAlone() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        String[] args = {"gate", "--report", report.toString(), "-C", plain.toString()};

        assertAccepted(CommandLineRun.of(shared.resolve("cache"), args));
    }

    private CommandLineRun inWorkspace(String... more) {
        List<String> args = new ArrayList<>(List.of("gate", "-C", git.folder().toString()));
        args.addAll(List.of(more));
        return CommandLineRun.of(shared.resolve("cache"), args.toArray(String[]::new));
    }

    private String head() {
        return git.git("rev-parse", "HEAD");
    }
}
