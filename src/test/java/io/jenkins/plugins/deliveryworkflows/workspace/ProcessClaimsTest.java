package io.jenkins.plugins.deliveryworkflows.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another copy of the product's classes in this process holds the workspace. */
class ProcessClaimsTest {

    @TempDir Path folder;

    @Test
    void whatAnotherCopyHoldsIsWaitedFor() {
        Workspace workspace = Workspace.open(folder);
        OutputFolder.prepare(workspace);
        Path lock = workspace.resolve(WorkspaceLock.PATH);
        assertThat(ProcessClaims.take(lock, "the other copy")).isTrue();

        assertThatThrownBy(() -> lock(workspace))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("another run is at work in this workspace (the other copy)");

        ProcessClaims.giveBack(lock);
        lock(workspace).close();
        assertThat(ProcessClaims.holder(lock)).as("given back").isEmpty();
    }

    private static WorkspaceLock lock(Workspace workspace) {
        return WorkspaceLock.exclusive(
                workspace, Duration.ofMillis(300), Progress.SILENT, new Cancellation());
    }
}
