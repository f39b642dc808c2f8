package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids and modes are held against those of the git program. */
class FileTreeTest {

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
    }

    @Test
    void listsWhatGitListsWithItsIds() {
        git.write("b/Zoo.java", "class Zoo {}\n").write("b/a.txt", "a").write("a-b.txt", "");
        git.write("ü/ß.txt", "umlauts").write("run.sh", "#!/bin/sh\n").link("link", "b/a.txt");
        assertThat(git.path("run.sh").toFile().setExecutable(true)).isTrue();
        git.commit("All kinds");

        assertThat(listing(list())).isEqualTo(gitListing());
        assertThat(list().files()).allMatch(TreeFile::committed).allMatch(TreeFile::tracked);
    }

    @Test
    void readsWhatTheIndexCannotVouchFor() {
        git.commit("First", "a.txt", "text");
        git.touch("a.txt");

        assertThat(listing(list())).isEqualTo(gitListing());
        assertThat(list().files()).allMatch(TreeFile::committed);
    }

    @Test
    void changedFileHasTheIdThatGitWouldGiveIt() {
        git.commit("First", "a.txt", "one");
        git.write("a.txt", "two");

        TreeFile file = file("a.txt");

        assertThat(file.blobId()).isEqualTo(git.git("hash-object", "a.txt"));
        assertThat(file.committed()).isFalse();
        assertThat(file.tracked()).isTrue();
    }

    @Test
    void stagedFileIsNotCommitted() {
        git.commit("First", "a.txt", "one");
        git.write("a.txt", "two").write("b.txt", "new");
        git.git("add", "--all");

        assertThat(file("a.txt").committed()).isFalse();
        assertThat(file("b.txt").committed()).isFalse();
        assertThat(file("b.txt").tracked()).isTrue();
    }

    @Test
    void untrackedFileIsListedAndIgnoredOneIsNot() {
        git.commit("First", ".gitignore", "*.log\nbuild/\n");
        git.write("new.txt", "new").write("x.log", "noise").write("build/out.txt", "noise");

        assertThat(paths()).containsExactly(".gitignore", "new.txt");
        assertThat(file("new.txt").tracked()).isFalse();
    }

    @Test
    void trackedFileIsNeverIgnored() {
        git.write("kept.log", "text").commit("First");
        git.commit("Ignore", ".gitignore", "*.log\n");
        git.write("kept.log", "changed");

        assertThat(paths()).contains("kept.log");
        assertThat(file("kept.log").committed()).isFalse();
    }

    @Test
    void deletedFileIsNamed() {
        git.write("a.txt", "a").write("deep/b.txt", "b").commit("First");
        git.delete("a.txt").delete("deep/b.txt").delete("deep");

        assertThat(list().files()).isEmpty();
        assertThat(list().deleted()).containsExactlyInAnyOrder("a.txt", "deep/b.txt");
    }

    @Test
    void fileThatTookTheFoldersPlaceIsListedAndTheRestDeleted() {
        git.write("deep/b.txt", "b").commit("First");
        git.delete("deep/b.txt").delete("deep").write("deep", "now a file");

        assertThat(paths()).containsExactly("deep");
        assertThat(list().deleted()).containsExactly("deep/b.txt");
    }

    @Test
    void markAssumeUnchangedHidesNothing() {
        git.commit("First", "a.txt", "one");
        git.git("update-index", "--assume-unchanged", "a.txt");
        git.write("a.txt", "two");

        assertThat(file("a.txt").blobId()).isEqualTo(git.git("hash-object", "a.txt"));
        assertThat(file("a.txt").committed()).isFalse();
    }

    @Test
    void modeComesFromTheIndex() {
        git.commit("First", "run.sh", "#!/bin/sh\n");
        assertThat(git.path("run.sh").toFile().setExecutable(true)).isTrue();

        assertThat(file("run.sh").mode()).isEqualTo("100644");

        git.git("update-index", "--chmod=+x", "run.sh");
        assertThat(file("run.sh").mode()).isEqualTo("100755");
        assertThat(file("run.sh").committed()).isFalse();
    }

    @Test
    void untrackedExecutableFileSaysSo() {
        git.write("run.sh", "#!/bin/sh\n");
        assertThat(git.path("run.sh").toFile().setExecutable(true)).isTrue();

        assertThat(file("run.sh").mode()).isEqualTo("100755");
    }

    @Test
    void conflictedFileIsListedOnce() {
        git.commit("First", "a.txt", "one\n");
        git.git("switch", "--quiet", "--create", "other");
        git.commit("Other", "a.txt", "other\n");
        git.git("switch", "--quiet", "main");
        git.commit("Main", "a.txt", "main\n");
        assertThatThrownBy(() -> git.git("merge", "other")).hasMessageContaining("CONFLICT");

        assertThat(paths()).containsExactly("a.txt");
        assertThat(file("a.txt").committed()).isFalse();
    }

    @Test
    void linkOutOfTheTreeIsListedAndNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        git.link("out", "../secret.txt").link("loop", "loop").link("folder", "..");
        git.commit("Links");

        assertThat(listing(list())).isEqualTo(gitListing());
        assertThat(list().files()).allMatch(TreeFile::isSymbolicLink);
    }

    @Test
    void nestedRepositoryIsNotEntered() {
        git.commit("First", "a.txt", "a");
        GitFixture.init(git.path("nested")).commit("Inner", "inner.txt", "inner");

        assertThat(paths()).containsExactly("a.txt");
    }

    @Test
    void submoduleIsOneEntryWhetherOrNotItIsCheckedOut() {
        GitFixture library = GitFixture.init(folder.resolve("library"));
        String pinned = library.commit("Library", "lib.txt", "lib");
        git.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                library.folder().toUri().toString(),
                "lib");
        git.commit("Submodule");
        GitFixture clone = git.cloneTo(folder.resolve("clone"));

        TreeFile checkedOut = file("lib");
        assertThat(checkedOut.isSubmodule()).isTrue();
        assertThat(checkedOut.blobId()).isEqualTo(pinned);
        assertThat(list(clone).files()).isEqualTo(list().files());

        GitFixture.at(git.path("lib")).commit("Moved on", "lib.txt", "more");
        assertThat(file("lib").blobId()).isNotEqualTo(pinned);
        assertThat(file("lib").committed()).isFalse();
    }

    @Test
    void linkedWorkTreeIsReadLikeTheMainOne() {
        git.commit("First", "a.txt", "a");
        git.git("worktree", "add", "--quiet", folder.resolve("linked").toString(), "-b", "other");
        GitFixture linked = GitFixture.at(folder.resolve("linked"));

        assertThat(list(linked).files()).isEqualTo(list().files());
        try (GitRepository repository = linked.open().orElseThrow()) {
            assertThat(repository.branch()).hasValue("other");
            assertThat(repository.head()).hasValue(git.git("rev-parse", "HEAD"));
        }
    }

    @Test
    void plainFolderHasTheSameIdsAsRepository() throws IOException {
        git.write("b/a.txt", "a").write(".gitignore", "*.log\n").write("x.log", "noise");
        git.link("link", "b/a.txt").commit("First");
        Path plain = Files.move(git.path(".git"), folder.resolve("elsewhere"));

        List<TreeFile> files =
                FileTree.list(Workspace.open(git.folder()), Optional.empty(), new Cancellation())
                        .files();

        Files.move(plain, git.path(".git"));
        assertThat(listing(new FileTree(files, List.of()))).isEqualTo(gitListing());
        assertThat(files).noneMatch(TreeFile::committed);
    }

    @Test
    void damagedIndexIsNamed() throws IOException {
        git.commit("First", "a.txt", "a");
        Files.writeString(git.path(".git/index"), "rubbish, long enough to be read as a header");

        assertThatThrownBy(this::list)
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void cancellationEndsTheListing() {
        git.commit("First", "a.txt", "a");
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        try (GitRepository repository = git.open().orElseThrow()) {
            assertThatThrownBy(
                            () ->
                                    FileTree.list(
                                            Workspace.open(git.folder()),
                                            Optional.of(repository),
                                            cancellation))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private FileTree list() {
        return list(git);
    }

    private static FileTree list(GitFixture fixture) {
        try (GitRepository repository = fixture.open().orElseThrow()) {
            return FileTree.list(
                    Workspace.open(fixture.folder()), Optional.of(repository), new Cancellation());
        }
    }

    private TreeFile file(String path) {
        return list().files().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
    }

    private List<String> paths() {
        return list().files().stream().map(TreeFile::path).toList();
    }

    /** Path → mode and id, as we see them. */
    private static Map<String, String> listing(FileTree tree) {
        return tree.files().stream()
                .collect(Collectors.toMap(TreeFile::path, f -> f.mode() + " " + f.blobId()));
    }

    /** Path → mode and id, as git's index has them. */
    private Map<String, String> gitListing() {
        return git.git("-c", "core.quotePath=false", "ls-files", "--stage")
                .lines()
                .collect(
                        Collectors.toMap(
                                line -> line.substring(line.indexOf('\t') + 1),
                                line -> line.substring(0, line.indexOf(' ', 7))));
    }
}
