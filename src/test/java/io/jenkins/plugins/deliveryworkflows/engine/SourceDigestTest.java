package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal sources have one digest, wherever and however they were checked out; others don't. */
class SourceDigestTest {

    private static final byte[] LARGE = "a picture, say".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
        git.write("src/App.java", "class App {\n}\n").write("README.md", "# App\n");
        git.write(".gitattributes", "*.png filter=lfs diff=lfs merge=lfs -text\n");
        git.write("logo.png", pointer(LARGE));
        git.commit("First");
    }

    @Test
    void isEqualInFreshClone() {
        assertThat(digest(git.cloneTo(folder.resolve("clone")))).isEqualTo(digest(git));
    }

    @Test
    void isEqualInOtherFolderWithoutHistory() throws IOException {
        Path plain = folder.resolve("plain");
        Files.createDirectories(plain.resolve("src"));
        for (String path : new String[] {"src/App.java", "README.md", ".gitattributes"}) {
            Files.copy(git.path(path), plain.resolve(path));
        }
        Files.copy(git.path("logo.png"), plain.resolve("logo.png"));

        try (OpenedWorkspace opened = OpenedWorkspace.open(plain)) {
            assertThat(read(opened).digest()).isEqualTo(digest(git));
        }
    }

    @Test
    void isEqualInCloneThatConvertsLineEnds() throws IOException {
        GitFixture windows =
                git.cloneTo(folder.resolve("windows"), "--config", "core.autocrlf=true");
        assertThat(Files.readString(windows.path("README.md"))).isEqualTo("# App\r\n");

        assertThat(digest(windows)).isEqualTo(digest(git));
        windows.touch("README.md").touch("src/App.java");
        assertThat(sources(windows).dirty()).isFalse();
        assertThat(digest(windows)).isEqualTo(digest(git));
    }

    @Test
    void isEqualWhereCommittedLineEndsAreNotConvertedBack() {
        git.commit("From Windows", "old.bat", "echo\r\n");
        GitFixture windows =
                git.cloneTo(folder.resolve("windows"), "--config", "core.autocrlf=true");
        windows.touch("old.bat");
        assertThat(windows.git("--no-optional-locks", "status", "--porcelain")).isEmpty();

        assertThat(sources(windows).dirty()).isFalse();
        assertThat(digest(windows)).isEqualTo(digest(git));
    }

    @Test
    void isEqualInCloneThatBorrowsItsObjects() {
        git.git("clone", "--quiet", "--shared", ".", folder.resolve("borrowing").toString());
        GitFixture borrowing = GitFixture.at(folder.resolve("borrowing"));

        assertThat(borrowing.path(".git/objects/info/alternates")).exists();
        assertThat(digest(borrowing)).isEqualTo(digest(git));
    }

    @Test
    void isEqualInShallowAndInBlobLessClone() {
        git.git("config", "uploadpack.allowFilter", "true");
        git.commit("Second", "README.md", "# App, again\n");

        assertThat(digest(git.cloneTo(folder.resolve("shallow"), "--depth=1")))
                .isEqualTo(digest(git));
        assertThat(digest(git.cloneTo(folder.resolve("partial"), "--filter=blob:none")))
                .isEqualTo(digest(git));
    }

    @Test
    void isEqualAfterFileWasTouched() {
        String before = digest(git);

        git.touch("README.md").touch("src/App.java").touch("logo.png");

        assertThat(digest(git)).isEqualTo(before);
        assertThat(sources(git).dirty()).isFalse();
    }

    @Test
    void isEqualWhetherLargeFileIsPointerOrContent() {
        String before = digest(git);

        git.write("logo.png", LARGE);

        assertThat(digest(git)).isEqualTo(before);
        assertThat(sources(git).dirty()).isFalse();
        git.write("logo.png", "another picture");
        assertThat(digest(git)).isNotEqualTo(before);
    }

    @Test
    void emptyLargeFileIsItsOwnPointer() {
        git.commit("Empty", "empty.png", "");
        String before = digest(git);

        git.touch("empty.png");

        assertThat(digest(git)).isEqualTo(before);
    }

    @Test
    void isEqualWhetherOrNotChangesAreCommitted() {
        git.write("src/New.java", "class New {}\n");
        String before = digest(git);
        assertThat(sources(git).dirty()).isTrue();

        git.commit("Second");

        assertThat(digest(git)).isEqualTo(before);
        assertThat(sources(git).dirty()).isFalse();
    }

    @Test
    void differsAfterOneByteChanged() {
        String before = digest(git);

        git.write("README.md", "# Apq\n");

        assertThat(digest(git)).isNotEqualTo(before);
        assertThat(sources(git).dirty()).isTrue();
    }

    @Test
    void differsAfterModeChanged() {
        String before = digest(git);

        git.git("update-index", "--chmod=+x", "src/App.java");

        assertThat(digest(git)).isNotEqualTo(before);
    }

    @Test
    void differsAfterNameChanged() {
        String before = digest(git);

        git.git("mv", "README.md", "READ.md");

        assertThat(digest(git)).isNotEqualTo(before);
    }

    @Test
    void differsAfterFileWasDeleted() {
        String before = digest(git);

        git.delete("README.md");

        assertThat(digest(git)).isNotEqualTo(before);
        assertThat(sources(git).dirty()).isTrue();
    }

    @Test
    void outputsAndControlFilesDoNotChangeIt() {
        String before = digest(git);

        git.write("docs/architecture/context.md", "# Context\n");
        git.write(".delivery/policy.yml", "documents: workspace\n");
        git.write(".delivery/out/release-readiness/report.json", "{}");

        assertThat(digest(git)).isEqualTo(before);
        assertThat(sources(git).dirty()).isFalse();
    }

    @Test
    void resultFileIsSourceOnlyIfItIsTracked() {
        String before = digest(git);

        git.write("scan.sarif", "{}").write("target/TEST-App.xml", "<testsuite/>");
        assertThat(digest(git)).isEqualTo(before);

        git.commit("Results");
        assertThat(digest(git)).isNotEqualTo(before);
    }

    private static String digest(GitFixture fixture) {
        return sources(fixture).digest();
    }

    private static SourceSet sources(GitFixture fixture) {
        try (OpenedWorkspace opened = OpenedWorkspace.open(fixture.folder())) {
            return read(opened);
        }
    }

    private static SourceSet read(OpenedWorkspace opened) {
        return new SnapshotReader(Surroundings.quiet())
                .read(opened, new BaseChoice("", ""))
                .project()
                .sources();
    }

    private static String pointer(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "version https://git-lfs.github.com/spec/v1\noid sha256:"
                    + HexFormat.of().formatHex(hash)
                    + "\nsize "
                    + content.length
                    + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
