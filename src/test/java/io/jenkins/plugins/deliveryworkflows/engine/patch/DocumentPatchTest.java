package io.jenkins.plugins.deliveryworkflows.engine.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.DocumentChange;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patch does in another clone, by {@code git apply}, what was done here. */
class DocumentPatchTest {

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
        git.commit("First", "README.md", "# App\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "docs/new.md, '', 'one\ntwo\n'",
        "docs/no-end.md, '', 'one\ntwo'",
        "docs/old.md, 'one\ntwo\nthree\n', 'one\n2\nthree\nfour\n'",
        "docs/grown-end.md, 'one', 'one\n'",
        "docs/with space and ü.md, 'old\n', 'new\n'"
    })
    void gitAppliesIt(String path, String before, String after) throws IOException {
        boolean isNew = before.isEmpty();
        if (!isNew) {
            git.commit("Before", path, before);
        }
        byte[] patch =
                DocumentPatch.of(
                        List.of(
                                new DocumentChange(
                                        path,
                                        isNew ? Optional.empty() : Optional.of(bytes(before)),
                                        bytes(after))));
        Files.write(folder.resolve("docs.patch"), patch);

        git.git("apply", folder.resolve("docs.patch").toString());

        assertThat(git.path(path)).hasBinaryContent(bytes(after));
    }

    @Test
    void isEmptyWhereNothingChanged() {
        assertThat(DocumentPatch.of(List.of())).isEmpty();
        assertThat(
                        DocumentPatch.of(
                                List.of(
                                        new DocumentChange(
                                                "a.md", Optional.of(bytes("a\n")), bytes("a\n")))))
                .isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
