package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

    @TempDir private Path folder;

    @Test
    void readsTextToTheLastByte() throws IOException {
        Files.writeString(folder.resolve("a.md"), "\uFEFFgrün\r\nno end");

        assertThat(DocumentFile.read(workspace(), "a.md")).contains("\uFEFFgrün\r\nno end");
        assertThat(DocumentFile.read(workspace(), "b.md")).isEmpty();
    }

    @Test
    void refusesTextInAnotherEncodingNamingTheLine() throws IOException {
        Files.write(folder.resolve("a.md"), "one\ngrün".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> DocumentFile.read(workspace(), "a.md"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("a.md:2: the document isn't UTF-8. Save it as UTF-8.");
    }

    @Test
    void refusesALinkEvenWhereItLeadsToADocument() throws IOException {
        Files.writeString(folder.resolve("a.md"), "text");
        Files.createSymbolicLink(folder.resolve("b.md"), Path.of("a.md"));

        assertThatThrownBy(() -> DocumentFile.read(workspace(), "b.md"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("b.md: a document is expected here, not a symbolic link");
    }

    @Test
    void refusesADocumentBehindALinkedFolder() throws IOException {
        Files.createDirectories(folder.resolve("notes/api"));
        Files.writeString(folder.resolve("notes/api/index.md"), "text");
        Files.createSymbolicLink(folder.resolve("docs"), Path.of("notes"));

        assertThatThrownBy(() -> DocumentFile.read(workspace(), "docs/api/index.md"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("docs: a folder is expected here, not a symbolic link");
    }

    private Workspace workspace() {
        return Workspace.open(folder);
    }
}
