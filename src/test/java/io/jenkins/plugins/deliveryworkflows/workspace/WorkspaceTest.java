package io.jenkins.plugins.deliveryworkflows.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir Path folder;

    @Test
    void refusesFolderThatIsNotThere() {
        assertThatThrownBy(() -> Workspace.open(folder.resolve("gone")))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        folder.resolve("gone")
                                + ": there is no such folder. Name a folder with -C.");
    }

    @Test
    void refusesFileInsteadOfFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Workspace.open(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("this is a file, not a folder");
    }

    @Test
    void standsForTheFolderThatItsLinkPointsTo() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(Workspace.open(link).root()).isEqualTo(real.toRealPath());
    }

    @Test
    void answersWithNothingForFileThatIsNotThere() {
        assertThat(Workspace.open(folder).read("docs/gone.md", 10)).isEmpty();
        assertThat(Workspace.open(folder).exists("docs/gone.md")).isFalse();
    }

    @Test
    void refusesFileOverTheLimit() throws IOException {
        Files.writeString(folder.resolve("large.txt"), "12345");

        Workspace workspace = Workspace.open(folder);

        assertThat(workspace.read("large.txt", 5)).hasValue(bytes("12345"));
        assertThatThrownBy(() -> workspace.read("large.txt", 4))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("large.txt: the file is larger than 4 bytes");
    }

    @Test
    void refusesFolderWhereFileIsExpected() throws IOException {
        Files.createDirectory(folder.resolve("README.md"));

        Workspace workspace = Workspace.open(folder);

        assertThatThrownBy(() -> workspace.read("README.md", 10))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("README.md: a file is expected here");
        assertThatThrownBy(() -> workspace.write("README.md", bytes("new")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("README.md");
    }

    @Test
    void refusesToWriteBelowFile() throws IOException {
        Files.writeString(folder.resolve("docs"), "a file");

        assertThatThrownBy(() -> Workspace.open(folder).write("docs/context.md", bytes("new")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("docs/context.md");
        assertThat(folder.resolve("docs")).hasContent("a file");
    }

    @Test
    void writesFileWithItsFolders() {
        Workspace.open(folder).write("docs/deep/context.md", bytes("new"));

        assertThat(folder.resolve("docs/deep/context.md")).hasContent("new");
        assertThat(folder.resolve("docs/deep").toFile().list()).containsExactly("context.md");
    }

    @Test
    void remembersWhatWasThereBeforeTheFirstWrite() throws IOException {
        Files.writeString(folder.resolve("old.md"), "old");

        Workspace workspace = Workspace.open(folder);
        workspace.write("old.md", bytes("newer"));
        workspace.write("old.md", bytes("newest"));
        workspace.write("new.md", bytes("new"));

        assertThat(workspace.written()).containsOnlyKeys("new.md", "old.md");
        assertThat(workspace.written().get("old.md")).hasValue(bytes("old"));
        assertThat(workspace.written().get("new.md")).isEqualTo(Optional.empty());
    }

    @Test
    void keepsPermissionsOfReplacedFile() throws IOException {
        Path script = Files.writeString(folder.resolve("script.sh"), "old");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x---"));

        Workspace.open(folder).write("script.sh", bytes("new"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(script)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void letsEverybodyReadNewFile() throws IOException {
        Workspace.open(folder).write("new.md", bytes("new"));

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("new.md"))))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void interruptedThreadWritesNothing() throws IOException {
        Files.writeString(folder.resolve("old.md"), "old");
        Workspace workspace = Workspace.open(folder);
        try {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> workspace.write("old.md", bytes("new")))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
        assertThat(folder.toFile().list()).containsExactly("old.md");
        assertThat(folder.resolve("old.md")).hasContent("old");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What lies there may be larger than memory, or a pipe without a writer. */
    @Test
    void replacesReportWithoutReadingWhatWasThere() throws Exception {
        Path out = Files.createDirectories(folder.resolve(".delivery/out"));
        Process made = new ProcessBuilder("mkfifo", out.resolve("report.html").toString()).start();
        assertThat(made.waitFor()).isZero();
        Workspace workspace = Workspace.open(folder);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> workspace.write(".delivery/out/report.html", bytes("new")));

        assertThat(out.resolve("report.html")).hasContent("new");
        assertThat(workspace.written()).isEmpty();
    }

    @Test
    void refusesToReplacePipe() throws Exception {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("a.md").toString()).start();
        assertThat(made.waitFor()).isZero();
        Workspace workspace = Workspace.open(folder);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThatThrownBy(() -> workspace.write("a.md", bytes("new")))
                                .isInstanceOf(BadInputException.class)
                                .hasMessageContaining("a file is expected here"));
    }
}
