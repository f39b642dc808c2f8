package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report of a release says of findings, action items, result files and risk. */
class ReportedFindingsTest {

    private static final String SQL =
            "def find(cursor, name):\n    cursor.execute(f\"SELECT * FROM users WHERE name = '"
                    + "{name}'\")\n";
    private static final String SCAN =
            """
            {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Scanly", "rules": []}},
              "results": [{"ruleId": "S1", "level": "error", "message": {"text": "Odd import"},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/users.py"},
                  "region": {"startLine": 1}}}]}]}]}
            """;

    @TempDir private Path folder;
    private GitFixture git;

    @BeforeEach
    void releaseAndChangesSince() {
        git = GitFixture.init(folder.resolve("work"));
        git.write(".gitignore", "build/\n").write("src/old.py", SQL);
        git.commit("feat: users", "src/users.py", SQL);
        git.tag("v1.0.0");
        git.delete("src/old.py");
        git.commit("feat: more users", "src/more.py", SQL.replace("users", "rooms"));
        git.commit("docs: say more", "docs/runbooks/users.md", "# Users\n");
        git.write("build/scan.sarif", SCAN).write("build/broken.sarif", "[]");
    }

    @Test
    void everyFindingHasItsState() {
        JsonNode report = check().json();

        assertThat(report.at("/findings/items"))
                .filteredOn(item -> item.path("path").asText().startsWith("src/"))
                .filteredOn(item -> !item.path("kind").asText().equals("compliance"))
                .extracting(
                        item -> item.path("path").asText(),
                        item -> item.path("rule").asText(),
                        item -> item.path("state").asText())
                .contains(
                        tuple("src/more.py", "python-sql-fstring", "new"),
                        tuple("src/users.py", "python-sql-fstring", "open"),
                        tuple("src/old.py", "python-sql-fstring", "fixed"),
                        tuple("src/users.py", "s1", "new"));
        int counting = 0;
        for (JsonNode count : report.at("/findings/counts")) {
            counting += count.asInt();
        }
        assertThat(counting)
                .isEqualTo(
                        report.at("/findings/states/new").asInt()
                                + report.at("/findings/states/open").asInt());
        assertThat(report.path("notAvailable")).isEmpty();
        assertThat(report.at("/policy/ruleVersions/built-in").asText()).matches("[0-9a-f]{12}");
    }

    @Test
    void everyResultFileIsAccountedFor() {
        JsonNode report = check().json();

        assertThat(ContextPackCase.texts(report.path("results"), "/path"))
                .contains("build/scan.sarif");
        assertThat(notes(report))
                .contains("Not read, as it is no SARIF: build/broken.sarif (run the scanner again)")
                .contains("1 commit since the base changed no source");
        assertThat(ContextPackCase.texts(report.at("/risk/churn"), "/path"))
                .contains("src/more.py")
                .doesNotContain("src/old.py");
    }

    @Test
    void saysWhatAScannerFoundBeforeWhereItDidNotRunAgain() throws IOException {
        run();
        Files.delete(git.path("build/scan.sarif"));

        JsonNode report = check().json();

        assertThat(report.at("/findings/items"))
                .filteredOn(item -> item.path("tool").asText().equals("scanly"))
                .extracting(item -> item.path("why").asText())
                .containsExactly("not rescanned");
        assertThat(notes(report))
                .anyMatch(note -> note.startsWith("Not rescanned: scanly left no fresh result"));
    }

    @Test
    void actionItemsBecomeOverdueByTheClock() {
        run();

        JsonNode today = check().json();
        JsonNode late = check("--clock", "2099-01-01T00:00:00Z").json();

        assertThat(today.path("actionItems")).isNotEmpty();
        assertThat(today.at("/risk/overdue")).isEmpty();
        assertThat(late.at("/risk/overdue")).hasSameSizeAs(withDueDate(late));
        assertThat(text("--clock", "2099-01-01T00:00:00Z")).contains("\nOverdue: ");
    }

    @Test
    void ownExportIsNotTakenForAScanners() throws IOException {
        Path out = git.path("build/out");
        check("--report", out.toString());
        JsonNode sarif = new ObjectMapper().readTree(Files.readString(out.resolve("report.sarif")));

        JsonNode again = check().json();

        assertThat(ContextPackCase.texts(sarif.path("runs"), "/tool/driver/name"))
                .containsExactly("delivery-workflows", "scanly");
        assertThat(again.at("/findings/items"))
                .filteredOn(item -> item.path("rule").asText().equals("s1"))
                .hasSize(1);
    }

    @Test
    void workflowWithoutAuditLeavesFindingsUnknown() {
        CommandLineRun check =
                CommandLineRun.of(
                        folder.resolve("cache"),
                        "check",
                        "hotfix",
                        "--incident",
                        "INC-7",
                        "--service",
                        "users",
                        "--format",
                        "json",
                        "-C",
                        git.folder().toString());

        assertThat(check.json().path("notAvailable"))
                .extracting(JsonNode::asText)
                .containsExactly("findings");
    }

    private static List<JsonNode> withDueDate(JsonNode report) {
        List<JsonNode> items = new ArrayList<>();
        report.path("actionItems")
                .forEach(
                        item -> {
                            if (!item.path("due").asText().isEmpty()) {
                                items.add(item);
                            }
                        });
        assertThat(items).isNotEmpty();
        return items;
    }

    private static List<String> notes(JsonNode report) {
        List<String> notes = new ArrayList<>();
        report.at("/scan/notes").forEach(note -> notes.add(note.asText()));
        return notes;
    }

    private void run() {
        CommandLineRun run = command("run", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NOT_READY);
    }

    private CommandLineRun check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--format", "json"));
        arguments.addAll(List.of(more));
        return command("check", arguments.toArray(String[]::new));
    }

    private String text(String... more) {
        return command("check", more).out();
    }

    private CommandLineRun command(String name, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                name,
                                "release-readiness",
                                "--release",
                                "1.1.0",
                                "-C",
                                git.folder().toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(folder.resolve("cache"), arguments.toArray(String[]::new));
    }
}
