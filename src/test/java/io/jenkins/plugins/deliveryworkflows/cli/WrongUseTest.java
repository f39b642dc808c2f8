package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.Trees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use ends with exit code 2 before anything is done, and says all that is wrong at once. */
class WrongUseTest {

    @TempDir Path folder;

    /** What was said of each mistake, one line each. */
    private List<String> faults(String... args) {
        Map<String, String> before = Trees.listing(folder);
        CommandLineRun run = CommandLineRun.of(Map.of(), args);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(Trees.listing(folder)).isEqualTo(before);
        List<String> lines = run.err().lines().toList();
        assertThat(lines.get(0))
                .matches("delivery-workflows.*: (one thing is|\\d things are) wrong:");
        assertThat(lines.get(lines.size() - 1)).startsWith("Help: delivery-workflows help");
        return lines.subList(1, lines.size() - 1).stream().map(String::strip).toList();
    }

    @Test
    void namesEverythingAtOnce() {
        assertThat(
                        faults(
                                "run",
                                "release-readines",
                                "--relase",
                                "1.2.0",
                                "--feature",
                                "../secrets",
                                "--clock",
                                "noon",
                                "--format",
                                "jsn",
                                "--patch",
                                folder.toString(),
                                "-C",
                                folder.resolve("nowhere").toString()))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("--format: 'jsn'").endsWith("json?"),
                        line -> assertThat(line).startsWith("--relase: ").endsWith("--release?"),
                        line -> assertThat(line).contains("nowhere: there is no such folder"),
                        line ->
                                assertThat(line)
                                        .contains(
                                                "no workflow 'release-readines'",
                                                "Did you mean 'release-readiness'?"),
                        line ->
                                assertThat(line)
                                        .startsWith("--feature: '../secrets' can't be a name"),
                        line -> assertThat(line).startsWith("--clock: 'noon' is no time"),
                        line -> assertThat(line).startsWith("--patch: ").contains("is a folder"));
    }

    @Test
    void namesMissingInputsWithTheirMeaning() {
        assertThat(faults("check", "hotfix", "-C", folder.toString()))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("--incident is missing: The incident, ")
                                        .endsWith("Add --incident NAME."),
                        line ->
                                assertThat(line)
                                        .startsWith("--service is missing: The service ")
                                        .endsWith("Add --service NAME."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| a command is missing. Choose one of list, show,",
                "shw | shw: this word isn't understood here. Did you mean show?",
                "frobnicate | Choose one of list, show, run",
                "help shw | shw: there is no such command. Did you mean show?",
                "show | WORKFLOW is missing: A workflow's id, as 'list' prints it. Add it.",
                "show hotfx | there is no workflow 'hotfx'. Did you mean 'hotfix'?",
                "explain context-pack | there is no criterion 'context-pack'",
                "explain runbook-updatd | Did you mean 'runbook-updated'?",
                "explain java-sql-concatenaton | Did you mean 'java-sql-concatenation'?",
                "skill | SKILL is missing",
                "skill context-prefligt | Did you mean 'context-preflight'?",
                "skill context-preflight --mode rapid | --mode: context-preflight has no mode 'rapid'",
                "sample | DIR is missing",
                "list --format xml | --format: 'xml' is none of its values. Choose one of text, json",
                "list --colour | --colour: there is no such option. Leave it out.",
                "-C . list | -C: this option stands behind the command. Write the command first.",
                "check release-readiness --release | --release has no value",
                "check release-readiness --release 1 --release 2 | --release: it is given more than once",
                "check release-readiness --release 1 --input x | --input: 'x' isn't understood. Write --input KEY=VALUE.",
                "check release-readiness --release 1 --input relase=2 | --relase: release-readiness takes no such input. Did you mean --release?",
                "check release-readiness --release 1 --feature x | It takes --release, --base",
                "check release-readiness --release .. | --release: '..' can't be a name. Use letters",
                "check release-readiness --release 1 --days soon | --days: 'soon' is no whole number",
                "check release-readiness --release 1 --start 31.12.2026 | --start: '31.12.2026' is no date",
                "run release-readiness --release 1 extra | extra: this word isn't understood here",
                "run release-readiness --release 1 -- make | -- make: release-readiness has no step that runs a command",
                "run codegen --feature a --sprint b -- make all | -- make all: this version can't run a command",
            })
    void namesOneMistakeAndTheWayOut(String commandLine, String message) {
        String[] args = commandLine == null ? new String[0] : commandLine.split(" ");

        assertThat(faults(args)).singleElement().asString().contains(message);
    }

    @Test
    void refusesAReportOrPatchThatCannotBeWrittenBeforeItRuns() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(
                        faults(
                                "run",
                                "release-readiness",
                                "--release",
                                "1.0.0",
                                "-C",
                                folder.toString(),
                                "--report",
                                file.toString(),
                                "--patch",
                                folder.resolve("none/docs.patch").toString()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("--report: ").contains("is no folder"),
                        line -> assertThat(line).startsWith("--patch: ").contains("isn't there"));
    }

    @Test
    void showsNoControlCharactersOfWhatWasTyped() {
        assertThat(faults("check", "review", "--feature", "a\u001b[31mb", "--sprint", "s"))
                .allSatisfy(line -> assertThat(line).doesNotContain("\u001b"));
    }
}
