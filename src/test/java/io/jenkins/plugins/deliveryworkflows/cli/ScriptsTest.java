package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.Trees;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/demo} and {@code bin/delivery-workflows} as processes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "these are shell scripts")
class ScriptsTest {

    private static final String APPLY = "  Take the documents over:  ";

    @TempDir Path folder;
    private InstalledTool installed;

    @BeforeEach
    void install() throws IOException {
        installed = InstalledTool.at(Files.createDirectories(folder.resolve("the product")));
    }

    @Test
    void demoLeavesThePathAloneAndPrintsACommandThatTakesTheDocumentsOver() throws Exception {
        Path path = folder.resolve("a team's repository");
        SampleRepository.create(path);
        Files.writeString(path.resolve("README.md"), "# Being rewritten\n");
        Map<String, String> before = Trees.listing(path);

        CommandLineRun demo = installed.demo(path.toString());

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.out()).startsWith("NOT READY").contains("What next", "report.html");
        assertThat(Trees.listing(path)).isEqualTo(before);

        CommandLineRun apply = installed.type(printed(demo, APPLY));

        assertThat(apply.exitCode()).as(apply.err()).isZero();
        assertThat(path.resolve("docs/architecture/context.json")).isRegularFile();
        assertThat(GitFixture.at(path).git("status", "--porcelain", "--untracked-files=all"))
                .contains("?? docs/api/index.md", "M README.md")
                .doesNotContain(".delivery");
    }

    @Test
    void demoJudgesAgainAsItSays() throws Exception {
        CommandLineRun demo = installed.demo();
        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.out()).startsWith("NOT READY").doesNotContain(APPLY.strip());

        CommandLineRun again = installed.type(printed(demo, "  Judge again, any time:    "));
        CommandLineRun written = installed.type(printed(demo, "  Read what was written:    "));
        CommandLineRun explained = installed.type(printed(demo, "  What a criterion means:   "));

        assertThat(again.exitCode()).as(again.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(again.out()).contains("Met             Context pack refreshed.");
        assertThat(written.out()).contains("docs/api/");
        assertThat(explained.out()).startsWith("context-pack-refreshed");
    }

    @Test
    void demoTellsHowToSeeItReadyAndShowsIt() throws Exception {
        CommandLineRun first = installed.demo();

        CommandLineRun ready = installed.type(printed(first, "  See it READY:             "));

        assertThat(ready.exitCode()).as(ready.err()).isZero();
        assertThat(ready.out())
                .startsWith("NOT READY")
                .contains("  scripts/export-usage.sh:5\n", "\nREADY  Release Readiness Workflow")
                .doesNotContain("See it READY");
    }

    @Test
    void demoTakesAWorktree() throws Exception {
        GitFixture main = GitFixture.init(folder.resolve("main"));
        main.write("package.json", "{\"name\": \"shop\"}\n").commit("feat: begin");
        main.tag("v1.0.0");
        main.git("worktree", "add", "--quiet", "-b", "feature", "../work tree");
        Path worktree = folder.resolve("work tree");
        Files.writeString(worktree.resolve("notes.txt"), "mine\n");
        Map<String, String> before = Trees.listing(folder.resolve("main"));
        Map<String, String> beforeThere = Trees.listing(worktree);

        CommandLineRun demo = installed.demo(worktree.toString(), "1.1.0");

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.err()).contains("Release Readiness for 1.1.0");
        assertThat(Trees.listing(folder.resolve("main"))).isEqualTo(before);
        assertThat(Trees.listing(worktree)).isEqualTo(beforeThere);
        assertThat(installed.type(printed(demo, APPLY)).exitCode()).isZero();
        assertThat(worktree.resolve("docs/api/index.md")).isRegularFile();
    }

    @Test
    void demoNamesAPathThatIsNoFolder() throws Exception {
        CommandLineRun demo = installed.demo("nowhere");

        assertThat(demo.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(demo.err()).startsWith("demo: nowhere isn't a folder.");
        assertThat(demo.out()).isEmpty();
    }

    @Test
    void launcherPassesArgumentsAndExitCodesOnThroughALink() throws Exception {
        Path link =
                Files.createSymbolicLink(
                        folder.resolve("dw"), installed.home().resolve("bin/delivery-workflows"));

        CommandLineRun version = installed.run(link.toString(), "--version");
        CommandLineRun wrong = installed.run(link.toString(), "explain", "no such thing");

        assertThat(version.exitCode()).as(version.err()).isZero();
        assertThat(version.out()).startsWith("delivery-workflows ");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("there is no criterion 'no such thing'");
    }

    @Test
    void launcherSaysHowToBuildWhatIsMissing() throws Exception {
        Files.delete(installed.home().resolve("target/delivery-workflows-cli.jar"));

        CommandLineRun run = installed.tool("list");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Build it: ", "mvn -B package -DskipTests");
    }

    private static String printed(CommandLineRun demo, String label) {
        return demo.out()
                .lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + "isn't in " + demo.out()));
    }
}
