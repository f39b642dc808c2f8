package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code .git} folder that somebody made for us, as it may come in an archive. */
class HostileRepositoryTest {

    private static final int LIMIT = 1 << 20;

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
        git.commit("First", "a.txt", "a");
    }

    @Test
    void workTreeElsewhereIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        git.git("config", "core.worktree", elsewhere.toString());

        assertThatThrownBy(() -> git.open())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("core.worktree names another folder, " + elsewhere)
                .hasMessageContaining("git config --unset core.worktree");
    }

    @Test
    void workTreeAboveIsRefused() {
        git.git("config", "core.worktree", "../..");

        assertThatThrownBy(() -> git.open()).isInstanceOf(BadInputException.class);
    }

    @Test
    void workTreeThatIsThisFolderIsNoFault() {
        git.git("config", "core.worktree", "..");

        try (GitRepository repository = git.open().orElseThrow()) {
            assertThat(repository.workTree()).isEqualTo(git.folder());
        }
    }

    /** JGit by itself takes the folder beside the repository for the work tree. */
    @Test
    void repositoryOfSomebodyElseKeepsItsFolderToItself() throws Exception {
        Path borrowed = Files.createDirectory(folder.resolve("borrowed"));
        Files.writeString(borrowed.resolve(".git"), "gitdir: " + git.path(".git") + "\n");

        try (GitRepository repository = GitRepository.open(borrowed).orElseThrow()) {
            assertThat(repository.workTree()).isEqualTo(borrowed);
        }
    }

    @Test
    void submoduleAndLinkedWorkTreeAreWorkTreesOfTheirOwn() {
        GitFixture library = GitFixture.init(folder.resolve("library"));
        library.commit("First", "lib.c", "int x;");
        git.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                library.folder().toUri().toString(),
                "lib");
        git.git("worktree", "add", "--quiet", folder.resolve("linked").toString());

        for (Path top : new Path[] {git.path("lib"), folder.resolve("linked")}) {
            try (GitRepository repository = GitRepository.open(top).orElseThrow()) {
                assertThat(repository.workTree()).isEqualTo(top);
                assertThat(repository.head()).isPresent();
            }
        }
    }
}
