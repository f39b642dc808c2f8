package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

    @TempDir Path folder;
    private GitFixture git;
    private String first;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
        first = git.commit("First", "deep/a.txt", "one");
        git.commit("Second", "deep/a.txt", "two");
    }

    @Test
    void isFoundFromFolderInside() {
        try (GitRepository repository = GitRepository.open(git.path("deep")).orElseThrow()) {
            assertThat(repository.workTree()).isEqualTo(git.folder());
            assertThat(repository.branch()).hasValue("main");
        }
    }

    @Test
    void isNothingWhereThereIsNone() {
        assertThat(GitRepository.open(folder)).isEmpty();
    }

    @Test
    void readsFilesOfAnyCommit() {
        try (GitRepository repository = git.open().orElseThrow()) {
            assertThat(repository.read(first, "deep/a.txt", 10)).hasValue("one".getBytes());
            assertThat(repository.read(first, "deep/a.txt", 2)).isEmpty();
            assertThat(repository.read(first, "deep", 10)).isEmpty();
            assertThat(repository.read(first, "gone.txt", 10)).isEmpty();
        }
    }

    @Test
    void fetchesWhatBlobLessCloneLeftBehind() {
        git.git("config", "uploadpack.allowFilter", "true");
        GitFixture clone = git.cloneTo(folder.resolve("clone"), "--filter=blob:none");

        try (GitRepository repository = clone.open().orElseThrow()) {
            assertThat(repository.isPartial()).isTrue();
            assertThat(repository.read(first, "deep/a.txt", 2)).isEmpty();
            assertThat(repository.read(first, "deep/a.txt", 10)).hasValue("one".getBytes());
        }
    }

    @Test
    void objectThatNobodyHasAnyMoreIsNoMissingFile() throws IOException {
        git.git("config", "uploadpack.allowFilter", "true");
        GitFixture clone = git.cloneTo(folder.resolve("clone"), "--filter=blob:none");
        Files.move(git.folder(), folder.resolve("away"));

        try (GitRepository repository = clone.open().orElseThrow()) {
            assertThatThrownBy(() -> repository.read(first, "deep/a.txt", 10))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("lacks an object");
        }
    }

    @Test
    void detachedHeadIsOnNoBranch() {
        git.git("switch", "--quiet", "--detach", first);

        try (GitRepository repository = git.open().orElseThrow()) {
            assertThat(repository.branch()).isEmpty();
            assertThat(repository.head()).hasValue(first);
        }
    }

    @Test
    void damagedConfigurationIsNamed() throws IOException {
        Files.writeString(git.path(".git/config"), "[core\nrubbish");

        assertThatThrownBy(git::open)
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("the repository can't be read")
                .hasMessageContaining("git fsck");
    }

    @Test
    void ancestorsOfUnknownCommitsAreNone() {
        try (GitRepository repository = git.open().orElseThrow()) {
            String head = repository.head().orElseThrow();

            assertThat(repository.isAncestor(first, head)).isTrue();
            assertThat(repository.isAncestor(head, first)).isFalse();
            assertThat(repository.isAncestor("0".repeat(40), head)).isFalse();
            assertThat(repository.mergeBase("0".repeat(40), head)).isEmpty();
        }
    }
}
