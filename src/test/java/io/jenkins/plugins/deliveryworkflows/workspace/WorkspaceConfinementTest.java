package io.jenkins.plugins.deliveryworkflows.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceConfinementTest {

    private static final byte[] TEXT = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private Path outside;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() throws IOException {
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "secret");
        workspace = Workspace.open(Files.createDirectory(folder.resolve("workspace")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../outside/secret.txt",
                "docs/../../outside/secret.txt",
                "/etc/passwd",
                "docs\\context.md",
                "..\\outside\\secret.txt",
                "docs/\0context.md",
                "docs/.."
            })
    void refusesPathThatLeavesTheFolder(String path) {
        assertThatThrownBy(() -> workspace.resolve(path))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("this path is refused");
        assertThatThrownBy(() -> workspace.write(path, TEXT)).isInstanceOf(BadInputException.class);
        assertThat(outside.resolve("secret.txt")).hasContent("secret");
    }

    @Test
    void resolvesPathThatStaysInsideAlthoughItClimbs() {
        assertThat(workspace.resolve("docs/../README.md"))
                .isEqualTo(workspace.root().resolve("README.md"));
    }

    @Test
    void refusesToReadThroughLinkThatLeadsOut() throws IOException {
        link("link.txt", outside.resolve("secret.txt"));

        assertThatThrownBy(() -> workspace.read("link.txt", 100))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("link.txt")
                .hasMessageContaining("leads out of the workspace through a symbolic link");
    }

    @Test
    void refusesToReadAndWriteBelowFolderLinkThatLeadsOut() throws IOException {
        link("docs", outside);

        assertThatThrownBy(() -> workspace.read("docs/secret.txt", 100))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("leads out of the workspace");
        assertThatThrownBy(() -> workspace.write("docs/deep/er/new.md", TEXT))
                .isInstanceOf(BadInputException.class);
        assertThat(outside).isDirectoryNotContaining("glob:**deep");
    }

    @Test
    void refusesLinkThatGoesInCircles() throws IOException {
        link("one", Path.of("two"));
        link("two", Path.of("one"));

        assertThatThrownBy(() -> workspace.read("one", 100))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("one: this path is refused");
        assertThatThrownBy(() -> workspace.write("one/context.md", TEXT))
                .isInstanceOf(BadInputException.class);
    }

    @Test
    void refusesLinkToNothing() throws IOException {
        link("gone", Path.of("nowhere"));

        assertThatThrownBy(() -> workspace.read("gone", 100))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("symbolic link to nothing");
    }

    @Test
    void readsThroughLinkThatStaysInside() throws IOException {
        Files.writeString(workspace.root().resolve("README.md"), "hello");
        link("docs.md", Path.of("README.md"));

        assertThat(workspace.read("docs.md", 100)).hasValue("hello".getBytes());
    }

    @Test
    void refusesToReplaceLinkByFile() throws IOException {
        Files.writeString(workspace.root().resolve("README.md"), "hello");
        link("docs.md", Path.of("README.md"));

        assertThatThrownBy(() -> workspace.write("docs.md", TEXT))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("docs.md")
                .hasMessageContaining("symbolic link");
        assertThat(workspace.root().resolve("README.md")).hasContent("hello");
    }

    /** What is written there would be a source at its true path, and no document. */
    @Test
    void refusesToWriteBelowFolderLinkEvenIfItStaysInside() throws IOException {
        Files.createDirectory(workspace.root().resolve("src"));
        link("docs", Path.of("src"));

        assertThatThrownBy(() -> workspace.write("docs/context.md", TEXT))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("docs/context.md")
                .hasMessageContaining("symbolic link");
        assertThat(workspace.root().resolve("src")).isEmptyDirectory();
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(workspace.root().resolve(name), target);
    }
}
