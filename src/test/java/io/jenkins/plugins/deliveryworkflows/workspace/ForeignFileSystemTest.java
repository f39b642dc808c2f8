package io.jenkins.plugins.deliveryworkflows.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace on Windows, and one on a disk that is full; both in memory. */
class ForeignFileSystemTest {

    @Test
    void pathsHaveSlashesOnWindowsToo() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Workspace workspace = windowsWorkspace(windows);

            workspace.write("docs/architecture/context.md", bytes("new"));

            assertThat(workspace.root().toString()).isEqualTo("C:\\work");
            assertThat(workspace.resolve("docs/architecture/context.md").toString())
                    .isEqualTo("C:\\work\\docs\\architecture\\context.md");
            assertThat(workspace.written()).containsOnlyKeys("docs/architecture/context.md");
            assertThat(workspace.read("docs/architecture/context.md", 10)).hasValue(bytes("new"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:/Windows/system.ini",
                "C:\\Windows\\system.ini",
                "/Windows/system.ini",
                "\\Windows",
                "../outside.txt",
                "//server/share/file",
                "docs/a:stream",
                "docs/what?.md"
            })
    void refusesPathThatLeavesTheFolderOnWindows(String path) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Workspace workspace = windowsWorkspace(windows);

            assertThatThrownBy(() -> workspace.write(path, bytes("new")))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("this path is refused");
            assertThat(names(workspace.root())).isEmpty();
        }
    }

    @Test
    void replacesFileOnWindowsAndLeavesNothingBeside() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Workspace workspace = windowsWorkspace(windows);
            workspace.write("context.md", bytes("old"));

            workspace.write("context.md", bytes("new"));

            assertThat(names(workspace.root())).containsExactly("context.md");
            assertThat(workspace.read("context.md", 10)).hasValue(bytes("new"));
        }
    }

    @Test
    void fullDiskLeavesOldContentAndSaysWhatToDo() throws IOException {
        Configuration small =
                Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(4096).build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path root = Files.createDirectory(disk.getPath("/workspace"));
            Workspace workspace = Workspace.open(root);
            workspace.write("docs/context.md", bytes("old"));

            assertThatThrownBy(() -> workspace.write("docs/context.md", new byte[8192]))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("docs/context.md: the file can't be written")
                    .hasMessageContaining("out of disk space")
                    .hasMessageContaining("what was there before is unchanged");

            assertThat(names(root.resolve("docs"))).containsExactly("context.md");
            assertThat(workspace.read("docs/context.md", 10)).hasValue(bytes("old"));
        }
    }

    @Test
    void fullDiskLeavesNoNewFileBehind() throws IOException {
        Configuration small =
                Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(4096).build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path root = Files.createDirectory(disk.getPath("/workspace"));

            assertThatThrownBy(() -> Workspace.open(root).write("context.md", new byte[8192]))
                    .isInstanceOf(BadInputException.class);

            assertThat(names(root)).isEmpty();
        }
    }

    private static Workspace windowsWorkspace(FileSystem windows) throws IOException {
        return Workspace.open(Files.createDirectories(windows.getPath("C:\\work")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
