package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.jenkins.plugins.deliveryworkflows.engine.Trees;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run}, {@code check} and {@code skill} on the sample repository, as scripts see them. */
class RunAndCheckTest {

    private static final String ESCAPE = "\u001b[";

    @TempDir static Path shared;
    private static ContextPackCase original;

    @TempDir Path folder;
    private Path work;
    private Path cache;

    @BeforeAll
    static void buildPack() {
        original = ContextPackCase.make(shared.resolve("sample"), shared.resolve("cache"));
    }

    @BeforeEach
    void copySample() {
        work = original.copyTo(folder.resolve("work")).git().folder();
        cache = shared.resolve("cache");
    }

    /** Goes back to before there were documents of a pack. */
    private void withoutPack() {
        GitFixture.at(work).git("rm", "-r", "--quiet", "docs");
        GitFixture.at(work).commit("docs: drop the context pack");
    }

    private String[] release(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command, "release-readiness"));
        args.addAll(List.of("--release", "1.2.0", "-C", work.toString()));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    private CommandLineRun run(String... more) {
        return CommandLineRun.of(cache, release("run", more));
    }

    private CommandLineRun check(String... more) {
        return CommandLineRun.of(cache, release("check", more));
    }

    @Test
    void runWritesDocumentsAndReportAndEndsByItsVerdict() {
        withoutPack();

        CommandLineRun run = run();

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_READY);
        assertThat(run.out())
                .startsWith("NOT READY")
                .contains("Report: " + work.resolve(".delivery/out/release-readiness/report.html"))
                .doesNotContain(ESCAPE);
        assertThat(run.err().lines()).startsWith("[1/5] context-preflight …");
        assertThat(work.resolve("docs/api/index.md")).isRegularFile();
        assertThat(work.resolve(".delivery/out/release-readiness"))
                .isDirectoryContaining("glob:**/report.json")
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/report.md")
                .isDirectoryContaining("glob:**/junit.xml");
        assertThat(GitFixture.at(work).git("status", "--porcelain").lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("?? docs/") || line.endsWith("M CHANGELOG.md"));
    }

    @Test
    void jsonOnStandardOutputIsTheReportThatWasWritten() throws IOException {
        CommandLineRun run = run("--format", "json");

        JsonNode report = run.json();
        Path written = work.resolve(".delivery/out/release-readiness/report.json");
        assertThat(run.out().strip()).isEqualTo(Files.readString(written).strip());
        assertThat(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                .getSchema(
                                        Files.readString(Path.of("docs/schema/report.schema.json")))
                                .validate(report))
                .isEmpty();
        assertThat(report.path("verdict").asText()).isEqualTo("NOT_READY");
        assertThat(report.at("/inputs/release").asText()).isEqualTo("1.2.0");
        assertThat(report.path("steps")).hasSize(5);
    }

    @Test
    void reportOfCheckIsValidToo() throws IOException {
        JsonNode report = check("--format", "json").json();

        assertThat(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                .getSchema(
                                        Files.readString(Path.of("docs/schema/report.schema.json")))
                                .validate(report))
                .isEmpty();
        assertThat(report.path("steps")).isEmpty();
    }

    @Test
    void markdownIsForAPullRequest() {
        CommandLineRun run = check("--format", "markdown");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_READY);
        assertThat(run.out()).startsWith("#").contains("Context pack refreshed");
    }

    @Test
    void quietRunSaysNothingButItsResult() {
        CommandLineRun run = run("--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("NOT READY");
    }

    @Test
    void quietCheckSaysNothingButItsResult() {
        CommandLineRun run = check("--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("NOT READY");
    }

    @Test
    void coloursAreForTerminalsOnlyAndCanBeTurnedOff() {
        assertThat(CommandLineRun.atTerminal(cache, Map.of(), release("check")).out())
                .contains(ESCAPE);
        assertThat(
                        CommandLineRun.atTerminal(cache, Map.of("NO_COLOR", "1"), release("check"))
                                .out())
                .startsWith("NOT READY")
                .doesNotContain(ESCAPE);
        assertThat(CommandLineRun.atTerminal(cache, Map.of(), release("check", "--no-color")).out())
                .startsWith("NOT READY")
                .doesNotContain(ESCAPE);
        assertThat(
                        CommandLineRun.atTerminal(
                                        cache, Map.of(), release("check", "--format", "json"))
                                .json()
                                .path("verdict")
                                .asText())
                .isEqualTo("NOT_READY");
    }

    @Test
    void checkWritesNothing() {
        Map<String, String> before = Trees.listing(work);

        assertThat(check().exitCode()).isEqualTo(ExitCode.NOT_READY);

        assertThat(Trees.listing(work)).isEqualTo(before);
    }

    @Test
    void checkWritesItsReportWhereItIsAskedTo() {
        Map<String, String> before = Trees.listing(work);
        Path report = folder.resolve("out/of/it");

        CommandLineRun run = check("--report", report.toString());

        assertThat(run.out()).contains("Report: " + report.resolve("report.html"));
        assertThat(report).isDirectoryContaining("glob:**/report.json");
        assertThat(Trees.listing(work)).isEqualTo(before);
    }

    @Test
    void reportOutsideLeavesNoneInTheWorkspace() {
        Path report = folder.resolve("report");

        run("--report", report.toString());

        assertThat(report).isDirectoryContaining("glob:**/report.html");
        assertThat(work.resolve(".delivery/out/release-readiness")).doesNotExist();
    }

    @Test
    void folderInsideARepositoryStandsForTheRepository() {
        JsonNode whole = check("--format", "json").json();
        JsonNode part =
                CommandLineRun.of(
                                cache,
                                "check",
                                "release-readiness",
                                "--release",
                                "1.2.0",
                                "--format",
                                "json",
                                "-C",
                                work.resolve("backend/app").toString())
                        .json();

        assertThat(part.path("source")).isEqualTo(whole.path("source"));
        assertThat(part.path("criteria")).isEqualTo(whole.path("criteria"));
        assertThat(part.path("outputs")).isEqualTo(whole.path("outputs"));
    }

    @Test
    void runFromInsideWritesAtTheTop() {
        withoutPack();

        CommandLineRun.of(
                cache, "skill", "context-preflight", "-C", work.resolve("backend").toString());

        assertThat(work.resolve("docs/api/index.md")).isRegularFile();
        assertThat(work.resolve("backend/docs")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void skillSaysWhatItWroteAndWhatItLeft(String format) throws IOException {
        Files.delete(work.resolve("docs/api/index.md"));

        CommandLineRun run =
                CommandLineRun.of(
                        cache,
                        "skill",
                        "context-preflight",
                        "--format",
                        format,
                        "-C",
                        work.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines()).startsWith("[1/1] context-preflight …");
        switch (format) {
            case "json" -> {
                assertThat(ContextPackCase.texts(run.json().at("/step/written"), ""))
                        .containsExactly("docs/api/index.md");
                // The pack and the list of action items.
                assertThat(run.json().path("documents")).hasSize(7);
            }
            case "markdown" ->
                    assertThat(run.out())
                            .startsWith("## context-preflight: DONE")
                            .contains(
                                    "| `docs/api/index.md` | written |",
                                    "| `docs/frontend/routes.md` | unchanged |");
            default ->
                    assertThat(run.out())
                            .startsWith("context-preflight: DONE")
                            .contains(
                                    "written    docs/api/index.md",
                                    "unchanged  docs/frontend/routes.md");
        }
    }

    @Test
    void givenTimeStandsInTheReport() {
        JsonNode report = check("--format", "json", "--clock", "2026-03-02T09:00:00Z").json();

        assertThat(report.path("startedAt").asText()).startsWith("2026-03-02T09:00:00");
        assertThat(report.path("finishedAt")).isEqualTo(report.path("startedAt"));
    }

    @Test
    void proposesTheNextRelease() {
        CommandLineRun run = CommandLineRun.of(cache, "propose-release", "-C", work.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("\\d+\\.\\d+\\.\\d+\\R");
        assertThat(
                        CommandLineRun.of(
                                        cache, "check", "release-readiness", "-C", work.toString())
                                .err())
                .contains("Add --release " + run.out().strip());
    }

    @Test
    void proposesAFirstReleaseWhereThereIsNone() {
        CommandLineRun run = CommandLineRun.of(cache, "propose-release", "-C", folder.toString());

        assertThat(run.out().strip()).isEqualTo("0.1.0");
    }

    @Test
    void sampleCanBeRunAsItSays() {
        Path sample = folder.resolve("a sample");

        CommandLineRun made = CommandLineRun.of(cache, "sample", sample.toString());

        assertThat(made.exitCode()).isZero();
        assertThat(made.out())
                .contains("Next: delivery-workflows run release-readiness")
                .contains("-C \"" + sample + "\"");
        assertThat(made.err()).isEmpty();
        assertThat(sample.resolve("compose.yaml")).isRegularFile();
        assertThat(CommandLineRun.of(cache, "sample", sample.toString()).exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void interruptedRunEndsAsShellsHaveItAndSaysThatNothingIsHalfWritten() {
        withoutPack();
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();

        CommandLineRun run =
                CommandLineRun.of(
                        Map.of("XDG_CACHE_HOME", cache.toString()),
                        false,
                        cancelled,
                        release("run"));

        assertThat(run.exitCode()).isEqualTo(130);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Interrupted").doesNotContain("Exception");
        assertThat(work.resolve("docs")).doesNotExist();
    }

    @Test
    void brokenDocumentIsNamedAndNothingIsWritten() throws IOException {
        Path api = work.resolve("docs/api/index.md");
        Files.writeString(
                api, Files.readString(api).replace("<!-- delivery:end endpoints -->", ""));
        Files.delete(work.resolve("docs/frontend/routes.md"));

        CommandLineRun run = run();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("docs/api/index.md:");
        assertThat(work.resolve("docs/frontend/routes.md")).doesNotExist();
    }

    @Test
    void saysWhichStepsThisVersionPassesOver() {
        CommandLineRun run =
                CommandLineRun.of(
                        cache,
                        "run",
                        "review",
                        "--feature",
                        "rooms",
                        "--sprint",
                        "1",
                        "-C",
                        work.toString());

        assertThat(run.err()).contains("[2/5] planner: skipped, not in this version");
    }

    @Test
    void showsWhatWasFoundAlsoWhereOnlyTheVerdictIsAskedFor() {
        assertThat(check().out())
                .contains("Found")
                .contains("POST /bookings/{booking_id}/cancel")
                .contains("SMTP_HOST");
    }

    @Test
    void saysInWhichFolderNextActionsAreToBeTyped() throws IOException {
        Files.delete(work.resolve("docs/api/index.md"));

        assertThat(check().out()).contains("Next actions, to be typed in " + work);
    }

    @Test
    void reportInsideTheWorkspaceIsNoSourceOfTheNextOne() {
        String[] arguments = {"--report", work.resolve("out").toString()};

        assertThat(check(arguments).out()).contains("Met             Context pack refreshed.");
        assertThat(check(arguments).out()).contains("Met             Context pack refreshed.");
        assertThat(GitFixture.at(work).git("status", "--porcelain")).isEmpty();
    }

    @Test
    void baseThatNamesNoCommitIsRefusedWithTheTagsThatDo() {
        CommandLineRun run = check("--base", "v9.9.9");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--base: no commit 'v9.9.9' is here").contains("v1.1.0");
    }

    @Test
    void runThatComesToNoReportLeavesNoOldOne() throws IOException {
        run();
        Path report = work.resolve(".delivery/out/release-readiness/report.json");
        assertThat(report).isRegularFile();
        Path document = work.resolve("docs/api/index.md");
        Files.writeString(
                document, Files.readString(document).replaceFirst("<!-- delivery:end", "<!-- x"));

        assertThat(run().exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(report).doesNotExist();
    }

    @Test
    void saysThatChangedControlFilesAreNotApplied() throws IOException {
        Files.createDirectories(work.resolve(".delivery"));
        Files.writeString(work.resolve(".delivery/policy.yml"), "documents: workspace\n");

        assertThat(check().err()).contains(".delivery/policy.yml").contains("aren't applied");
    }

    @Test
    void checkThatComesToNoReportLeavesNoOldOneWhereOneWasAskedFor() {
        String[] arguments = {"--report", folder.resolve("out").toString()};
        check(arguments);
        assertThat(folder.resolve("out/report.json")).isRegularFile();

        String[] wrong = {arguments[0], arguments[1], "--base", "v9.9.9"};
        assertThat(check(wrong).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("out/report.json")).doesNotExist();
    }

    @Test
    void showsAllThatWasFoundWhereNoDocumentIsAsItShouldBe() {
        withoutPack();

        assertThat(check().out())
                .contains("POST /bookings/{booking_id}/cancel")
                .contains("SMTP_HOST");
    }
}
