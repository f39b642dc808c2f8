package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code skill planner --mode release} on a small shop, as scripts see it. */
class PlannerTest {

    private static final String FOLDER = "docs/sprint/Release-1.1.0/";
    private static final String CONTRACT =
            """
            openapi: 3.0.3
            info: {title: Shop, version: "1"}
            paths:
              /carts:
                get: {responses: {}}
            """;

    @TempDir private Path folder;
    private GitFixture shop;

    @BeforeEach
    void releaseAndChange() {
        shop = GitFixture.init(folder.resolve("shop"));
        shop.write("compose.yaml", "services:\n  till:\n    build: backend\n");
        shop.write("backend/Dockerfile", "FROM python:3.12\n");
        shop.write("backend/app/login.py", "def login(name: str):\n    return name\n");
        shop.write("openapi.yaml", CONTRACT + "  /orders/{id}:\n    delete: {responses: {}}\n");
        shop.commit("feat: open the shop");
        shop.tag("v1.0.0");
        shop.write("backend/app/login.py", "def login(name: str):\n    return name + '!'\n");
        shop.commit("feat(login)!: greet people *loudly*");
        shop.write("openapi.yaml", CONTRACT);
        shop.commit("chore: tidy the contract");
    }

    @Test
    void laysOutTheScopeByServiceAndKind() {
        plan();

        assertThat(read("SprintGoal.md"))
                .contains("### `till`\n\n- **Breaking.** Feature: greet people `*loudly*`\n")
                .contains("### Across the repository\n\n- Only housekeeping\n")
                .contains("## Goal\n\n[PENDING @unassigned: ");
    }

    @Test
    void registersWhatTheChangesTell() {
        plan();

        assertThat(risks())
                .anyMatch(
                        row ->
                                row.contains("no longer has")
                                        && row.contains("`DELETE /orders/{id}`"))
                .anyMatch(row -> row.contains("breaking change: greet people"))
                .anyMatch(
                        row ->
                                row.contains("Changed code decides who is let in")
                                        && row.contains("`backend/app/login.py`"));
    }

    @Test
    void neverThinksUpADate() {
        plan();

        assertThat(read("Calendar.md"))
                .contains("| release | Release | | | |")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void takesDatesFromTheCallerOnce() {
        plan("--start", "2026-12-01", "--days", "14");
        plan("--start", "2027-01-01", "--days", "5");

        assertThat(read("Calendar.md"))
                .contains("| start | Plan starts | 2026-12-01 | | |")
                .contains("| release | Release | 2026-12-14 | | |")
                .doesNotContain("2027");
    }

    @Test
    void changesNothingTheSecondTimeNorOnceItIsCommitted() {
        plan();
        List<String> before = documents();

        assertThat(plan().out()).doesNotContain("written ");
        shop.commit("docs: plan the release");
        assertThat(plan().out()).doesNotContain("written ");
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void keepsWhatPeopleDecidedAboutARiskThatIsOver() {
        plan();
        String row = risks().stream().filter(r -> r.contains("DELETE")).findFirst().orElseThrow();
        String decided = row.replace("| HIGH | HIGH | | |", "| HIGH | LOW | Calls fail | Ask |");
        shop.write(FOLDER + "RiskRegister.md", read("RiskRegister.md").replace(row, decided));
        shop.write("openapi.yaml", CONTRACT + "  /orders/{id}:\n    delete: {responses: {}}\n");

        plan();

        assertThat(risks())
                .filteredOn(r -> r.contains("DELETE"))
                .containsExactly(decided.replace("| open |", "| closed |"));
    }

    @Test
    void asksForTheReleaseItIsToPlan() {
        CommandLineRun run = run("skill", "planner", "--mode", "release");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--release is missing");
    }

    private CommandLineRun plan(String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of("skill", "planner", "--mode", "release", "--release", "1.1.0"));
        args.addAll(List.of(more));
        CommandLineRun run = run(args.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        return run;
    }

    private CommandLineRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-C", shop.folder().toString()));
        return CommandLineRun.of(folder.resolve("cache"), all.toArray(String[]::new));
    }

    private List<String> risks() {
        return read("RiskRegister.md").lines().filter(line -> line.startsWith("| R-")).toList();
    }

    private List<String> documents() {
        return List.of(read("SprintGoal.md"), read("RiskRegister.md"), read("Calendar.md"));
    }

    private String read(String document) {
        try {
            return Files.readString(shop.path(FOLDER + document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
