package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home of a Jenkins may itself be kept in git: its builds aren't part of that repository. */
class CeilingTest {

    @TempDir Path folder;
    private Path home;
    private Path workspace;

    @BeforeEach
    void keepHomeInGit() throws IOException {
        GitFixture git = GitFixture.init(folder.resolve("home"));
        git.commit("First", "jobs.txt", "a");
        home = git.folder();
        workspace = Files.createDirectories(home.resolve("workspace/job/sub"));
    }

    @Test
    void workspaceWithoutCheckoutStandsForItself() throws IOException {
        try (OpenedWorkspace opened = OpenedWorkspace.open(workspace, Optional.of(home))) {
            assertThat(opened.repository()).isEmpty();
            assertThat(opened.workspace().root()).isEqualTo(workspace.toRealPath());
        }
    }

    @Test
    void folderOfCheckoutBelowTheCeilingStandsForTheCheckout() throws IOException {
        Path checkout = workspace.getParent();
        GitFixture.init(checkout);

        try (OpenedWorkspace opened = OpenedWorkspace.open(workspace, Optional.of(home))) {
            assertThat(opened.repository()).isPresent();
            assertThat(opened.workspace().root()).isEqualTo(checkout.toRealPath());
        }
    }

    @Test
    void workspaceElsewhereHasItsOwnRepositoryOnly() {
        Path elsewhere = GitFixture.init(folder.resolve("elsewhere")).folder();

        try (OpenedWorkspace opened = OpenedWorkspace.open(elsewhere, Optional.of(home))) {
            assertThat(opened.repository()).isPresent();
        }
    }
}
