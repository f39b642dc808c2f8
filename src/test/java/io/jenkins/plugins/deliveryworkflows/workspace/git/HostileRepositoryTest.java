package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void missingObjectOfPartialCloneIsFetched() {
        GitFixture clone = partialClone();

        assertThat(read(clone, "a.txt")).contains("a".getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever made the .git folder would have a program of theirs run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "remote.origin.uploadpack=touch PWNED; git-upload-pack",
                "core.sshCommand=touch PWNED",
                "core.fsmonitor=touch PWNED",
                "credential.helper=!touch PWNED",
                "include.path=other",
                "extensions.worktreeConfig=true"
            })
    void nothingIsFetchedWhereSettingsNamePrograms(String setting) {
        GitFixture clone = partialClone();
        int equals = setting.indexOf('=');
        String program = setting.substring(equals + 1).replace("PWNED", folder + "/PWNED");
        clone.git("config", setting.substring(0, equals), program);

        assertThatThrownBy(() -> read(clone, "a.txt"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("git cat-file blob ");
        assertThat(folder.resolve("PWNED")).doesNotExist();
    }

    @Test
    void hookIsNotRunWhenObjectIsFetched() throws Exception {
        GitFixture clone = partialClone();
        Path hook = clone.path(".git/hooks/reference-transaction");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\ntouch " + folder + "/PWNED\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();

        assertThat(read(clone, "a.txt")).isPresent();
        assertThat(folder.resolve("PWNED")).doesNotExist();
    }

    /** Rules that can't be read are no missing rules. */
    @Test
    void missingObjectIsNoMissingFile() throws Exception {
        String id = git.git("rev-parse", "HEAD:a.txt");
        Files.delete(git.path(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));

        assertThatThrownBy(() -> read(git, "a.txt"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(id);
        assertThat(read(git, "b.txt")).isEmpty();
    }

    private GitFixture partialClone() {
        git.git("config", "uploadpack.allowFilter", "true");
        git.git("config", "uploadpack.allowAnySHA1InWant", "true");
        return git.cloneTo(folder.resolve("clone"), "--filter=blob:none", "--no-checkout");
    }

    private static Optional<byte[]> read(GitFixture git, String path) {
        try (GitRepository repository = git.open().orElseThrow()) {
            return repository.read(repository.head().orElseThrow(), path, LIMIT);
        }
    }
}
