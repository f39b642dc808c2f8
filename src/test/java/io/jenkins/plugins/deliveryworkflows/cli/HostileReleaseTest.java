package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commits, tags and releases that were made to break release notes, or to speak in them. */
class HostileReleaseTest {

    @TempDir Path folder;
    private ReleaseNotesCase release;

    @BeforeEach
    void make() {
        release = ReleaseNotesCase.make(folder.resolve("rooms"), folder.resolve("cache"));
    }

    private void commit(String message) {
        release.git().write("src/more.py", "a = " + message.hashCode() + "\n");
        release.git().git("add", "--all");
        release.git().write("message", message);
        release.git().git("commit", "--quiet", "--cleanup=verbatim", "--file", "message");
        release.git().delete("message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feat: a | b <!-- delivery:end changes --> c",
                "feat: <script>alert(1)</script>",
                "feat!: [PENDING @ada: nothing] | x |",
                "<!-- delivery:begin changes -->",
                "# heading",
                "```",
                "fix: ![x](https://example.org/x.png) @team TODO",
                "feat!: \u202e\u0007 | \\| backwards",
                "Merge pull request #99 from x/y\n\n| a | b |",
                "fix: x\n\nBREAKING CHANGE: <!-- | --> `"
            })
    void subjectsThatAreMarkup(String message) {
        commit(message);
        release.write().answer(ReleaseNotesCase.UPGRADE).write();

        release.assertMet();
        assertThat(OpenMarkers.in(release.notes()))
                .allMatch(marker -> marker.question().startsWith("What should users know"));
        assertThat(OpenMarkers.in(release.read(ReleaseNotesCase.LOG))).isEmpty();
    }

    @Test
    void messageOfMegabytes() {
        commit("feat: " + "long ".repeat(1 << 20));
        release.write().answer(ReleaseNotesCase.UPGRADE).write();

        release.assertMet();
        assertThat(release.notes()).hasSizeLessThan(10_000);
    }

    @Test
    void secretInAMessage() {
        String token = "gh" + "p_" + "Zx81kQmW04tLsPd72RbYnVc63HfJgU95AeTi";
        commit("feat!: use " + token + "\n\nBREAKING CHANGE: with " + token + "\n");
        CommandLineRun run = release.skill("--format", "json");

        assertThat(release.notes() + release.read(ReleaseNotesCase.LOG) + run.out() + run.err())
                .contains("withheld")
                .doesNotContain(token);
    }

    @Test
    void tagsThatAreNoVersions() {
        release.git().tag("latest").tag("release-of-may").tag("0.0.x");
        release.write();

        assertThat(release.notes()).contains("Since `v1.1.0`.");
    }

    @Test
    void releaseThatLeadsOutOfTheWorkspace() {
        CommandLineRun run = release.of("../../x").skill();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'../../x' can't be a name");
    }

    @Test
    void noReleaseAtAll() {
        CommandLineRun run =
                CommandLineRun.of(
                        folder.resolve("cache"),
                        "skill",
                        "docs-writer",
                        "--mode",
                        "release",
                        "-C",
                        release.git().folder().toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--release");
    }

    @Test
    void shallowClone() {
        release.write();
        ReleaseNotesCase shallow = release.cloneTo(folder.resolve("shallow"), "--depth", "1");
        shallow.assertNotMet("no-base");

        assertThat(shallow.skill().out()).contains("No release notes: this clone is shallow");
    }
}
