package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that most programs never meet. */
class OddFilesTest {

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
    }

    /** Whoever opens a pipe waits for its writer for ever; git doesn't see it either. */
    @Test
    void pipeIsPassedOver() throws Exception {
        git.commit("First", "a.txt", "a");
        shell("mkfifo pipe");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThat(list().files())
                                .extracting(TreeFile::path)
                                .containsExactly("a.txt"));
    }

    @Test
    void nameThatIsNoTextIsRefusedWithWhatToDo() throws Exception {
        shell("printf x > \"$(printf 'caf\\351.txt')\"");

        assertThatThrownBy(this::list)
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("caf\uFFFD.txt")
                .hasMessageContaining("UTF-8")
                .hasMessageContaining("Rename it");
    }

    @Test
    void targetOfLinkMayHoldBackslash() {
        git.link("link", "back\\slash");
        git.commit("Link");

        assertThat(list().files())
                .extracting(TreeFile::blobId)
                .containsExactly(git.git("rev-parse", "HEAD:link"));
        git.git("rm", "--quiet", "--cached", "link");
        assertThat(list().files())
                .extracting(TreeFile::blobId)
                .containsExactly(git.git("rev-parse", "HEAD:link"));
    }

    /** Git goes on to follow such files; so nothing may be hidden by a .git beside them. */
    @Test
    void trackedFilesAreReadAlthoughTheirFolderBecameRepository() {
        git.commit("First", "src/a.txt", "a");
        GitFixture.init(git.path("src"));
        git.write("src/a.txt", "changed");
        assertThat(git.git("status", "--porcelain")).isEqualTo("M src/a.txt");

        List<TreeFile> files = list().files();

        assertThat(files).extracting(TreeFile::path).containsExactly("src/a.txt");
        assertThat(files).noneMatch(TreeFile::committed);
    }

    private FileTree list() {
        try (GitRepository repository = git.open().orElseThrow()) {
            return FileTree.list(
                    Workspace.open(git.folder()), Optional.of(repository), new Cancellation());
        }
    }

    private void shell(String command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("sh", "-c", command)
                        .directory(git.folder().toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
