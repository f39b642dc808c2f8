package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of a repository in which the same rules find something again and again. */
class ManyFindingsTest {

    private static final String POSTURE = "docs/security/posture.md";
    private static final String ITEMS = "docs/Action_Items.md";
    private static final String WORKFLOW = "on: push\njobs:\n  build:\n    runs-on: ubuntu\n";

    @TempDir Path folder;
    private GitFixture shop;

    @BeforeEach
    void repeatFindings() {
        shop = GitFixture.init(folder.resolve("shop"));
        for (String name : List.of("a", "b", "c", "d", "e")) {
            shop.write(".github/workflows/" + name + ".yml", WORKFLOW);
        }
        for (String name : List.of("api", "web", "jobs")) {
            shop.write(name + "/Dockerfile", "FROM alpine:3.20\nCMD [\"/" + name + "\"]\n");
        }
        shop.commit("feat: open the shop");
    }

    @Test
    void minorOnesAreOneRowForEachRuleAndOwner() {
        audit();

        assertThat(rows(POSTURE, "`actions-no-permissions`"))
                .singleElement()
                .asString()
                .startsWith("| Workflow that doesn't limit its token")
                .contains("`.github/workflows/c.yml`, …");
    }

    @Test
    void othersAreRowsOfTheirOwnAndOneActionItem() {
        audit();

        assertThat(rows(POSTURE, "`docker-no-user`"))
                .hasSize(3)
                .allMatch(row -> row.startsWith("| F-"));
        assertThat(rows(ITEMS, "Image runs as root"))
                .singleElement()
                .asString()
                .contains("| docker-no-user | `" + POSTURE + "` `docker-no-user` |");
    }

    @Test
    void actionItemStaysOpenUntilTheLastPlaceIsMended() {
        audit();
        shop.write("api/Dockerfile", "FROM alpine:3.20\nUSER 1000\nCMD [\"/api\"]\n");
        audit();
        assertThat(rows(ITEMS, "Image runs as root"))
                .singleElement()
                .asString()
                .contains("| open |");

        shop.write("web/Dockerfile", "FROM alpine:3.20\nUSER 1000\nCMD [\"/web\"]\n");
        shop.write("jobs/Dockerfile", "FROM alpine:3.20\nUSER 1000\nCMD [\"/jobs\"]\n");
        audit();
        assertThat(rows(ITEMS, "Image runs as root"))
                .singleElement()
                .asString()
                .contains("| closed |");
    }

    @Test
    void whatBlocksTheReleaseIsNeverMinor() {
        shop.write(".delivery/policy.yml", "failOn: LOW\n");
        shop.commit("chore: be strict");

        audit();

        assertThat(rows(POSTURE, "`actions-no-permissions`"))
                .hasSize(5)
                .allMatch(row -> row.startsWith("| F-"));
    }

    @Test
    void whatWasAdoptedIsOneRowForEachRuleAndOwner() {
        CommandLineRun.of(
                folder.resolve("cache"), "init", "--adopt", "-C", shop.folder().toString());
        shop.commit("chore: adopt");

        audit();

        assertThat(rows(POSTURE, "`docker-no-user`"))
                .containsExactly("| Image runs as root `docker-no-user` | MEDIUM | unassigned |");
        assertThat(rows(ITEMS, "Image runs as root")).isEmpty();
    }

    @Test
    void runningAgainChangesNothing() {
        audit();

        assertThat(audit().out()).contains("unchanged  " + POSTURE).doesNotContain("written ");
    }

    private CommandLineRun audit() {
        CommandLineRun run =
                CommandLineRun.of(
                        folder.resolve("cache"),
                        "skill",
                        "audit",
                        "--mode",
                        "release",
                        "-C",
                        shop.folder().toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private List<String> rows(String path, String part) {
        try {
            return Files.readAllLines(shop.path(path)).stream()
                    .filter(line -> line.startsWith("| ") && line.contains(part))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
