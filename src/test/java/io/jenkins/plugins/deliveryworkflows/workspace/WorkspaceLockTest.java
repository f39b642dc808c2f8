package io.jenkins.plugins.deliveryworkflows.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.environment.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLockTest {

    private static final String SELF = "process " + ProcessHandle.current().pid() + " of ";

    @TempDir Path folder;
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final Cancellation cancellation = new Cancellation();
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() throws IOException {
        workspace = Workspace.open(Files.createDirectory(folder.resolve("workspace")));
    }

    @Test
    void writerSignsTheFileThatGitDoesNotSee() {
        try (WorkspaceLock lock = write(Duration.ZERO)) {
            assertThat(workspace.resolve(WorkspaceLock.PATH))
                    .content()
                    .startsWith(SELF)
                    .endsWith("\n");
        }
        assertThat(workspace.resolve(".delivery/out/.gitignore")).hasContent("*");
    }

    @Test
    void secondWriterIsToldWhoHoldsTheLock() {
        try (WorkspaceLock lock = write(Duration.ZERO)) {
            assertThatThrownBy(() -> write(Duration.ofMillis(250)))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining(WorkspaceLock.PATH)
                    .hasMessageContaining("another run is at work in this workspace (" + SELF)
                    .hasMessageContaining("Wait for it to end");
        }
        assertThat(notes).singleElement().asString().contains("waiting for another run", SELF);
    }

    @Test
    void secondWriterWaitsUntilTheFirstIsDone() throws Exception {
        WorkspaceLock first = write(Duration.ZERO);
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> write(Duration.ofSeconds(20)).close());
        while (notes.isEmpty()) {
            Thread.sleep(10);
        }
        assertThat(second).isNotDone();

        first.close();

        assertThat(second).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void judgeWaitsForWriter() {
        try (WorkspaceLock lock = write(Duration.ZERO)) {
            assertThatThrownBy(() -> judge(Duration.ofMillis(150)))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining(SELF);
        }
        judge(Duration.ZERO).close();
    }

    @Test
    void writerWaitsForTheLastJudge() {
        write(Duration.ZERO).close();
        WorkspaceLock one = judge(Duration.ZERO);
        WorkspaceLock other = judge(Duration.ZERO);

        one.close();

        assertThatThrownBy(() -> write(Duration.ZERO)).isInstanceOf(BadInputException.class);
        other.close();
        write(Duration.ZERO).close();
    }

    @Test
    void judgeWritesNothingWhereNobodyEverWrote() {
        try (WorkspaceLock lock = judge(Duration.ZERO)) {
            assertThat(workspace.root()).isEmptyDirectory();
        }
    }

    @Test
    void cancellationEndsTheWaiting() {
        try (WorkspaceLock lock = write(Duration.ZERO)) {
            cancellation.cancel();

            assertThatThrownBy(() -> write(Duration.ofSeconds(20)))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void interruptEndsTheWaiting() {
        try (WorkspaceLock lock = write(Duration.ZERO)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> write(Duration.ofSeconds(20)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void lockFileThatIsLinkIsRefusedAndItsTargetKept() throws IOException {
        Files.createDirectories(workspace.root().resolve(".delivery/out"));
        Path source = Files.writeString(workspace.root().resolve("App.java"), "class App {}");
        Files.createSymbolicLink(
                workspace.root().resolve(WorkspaceLock.PATH), Path.of("../../App.java"));

        assertThatThrownBy(() -> write(Duration.ZERO))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("symbolic link");
        assertThat(source).hasContent("class App {}");
    }

    @Test
    void lockFileThatIsFolderIsNamed() throws IOException {
        Files.createDirectories(workspace.root().resolve(WorkspaceLock.PATH));

        assertThatThrownBy(() -> write(Duration.ZERO))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(WorkspaceLock.PATH + ": the workspace can't be locked");
    }

    @Test
    void lockOfKilledProcessIsFree() throws Exception {
        ChildJvm.Running holder = startHolder();
        try {
            holder.awaitOutput("locked");
            assertThatThrownBy(() -> write(Duration.ZERO))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("process " + holder.process().pid() + " of ");
        } finally {
            holder.process().destroyForcibly().waitFor();
        }

        write(Duration.ofSeconds(5)).close();
    }

    /** An attempt that fails in this process must not give back what another thread holds. */
    @Test
    void otherProcessIsKeptOutAlthoughThreadHereFailedToGetTheLock() {
        try (WorkspaceLock lock = write(Duration.ZERO)) {
            assertThatThrownBy(() -> write(Duration.ZERO)).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> judge(Duration.ZERO)).isInstanceOf(BadInputException.class);

            assertThat(startHolder().await().out()).contains("another run is at work", SELF);
        }
    }

    private ChildJvm.Running startHolder() {
        return ChildJvm.of(LockHolder.class).start(folder, workspace.root().toString());
    }

    private WorkspaceLock write(Duration patience) {
        return WorkspaceLock.exclusive(workspace, patience, noting(), cancellation);
    }

    private WorkspaceLock judge(Duration patience) {
        return WorkspaceLock.shared(workspace, patience, noting(), cancellation);
    }

    private Progress noting() {
        return new Progress() {
            @Override
            public void note(String message) {
                notes.add(message);
            }
        };
    }
}
