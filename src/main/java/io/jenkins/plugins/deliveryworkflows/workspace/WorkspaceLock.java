package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * At most one writer in a workspace, and no judge while it writes: the lock on {@code
 * .delivery/out/run.lock}.
 *
 * <p>The operating system drops it when the process ends, however it ends. Who writes stands in the
 * file.
 */
public final class WorkspaceLock implements AutoCloseable {

    public static final String PATH = ".delivery/out/run.lock";

    private static final long PAUSE_MILLIS = 100;

    private final Optional<LockFile> file;

    private WorkspaceLock(Optional<LockFile> file) {
        this.file = file;
    }

    /**
     * For a writer: waits until nobody else writes or judges, at most {@code patience}.
     *
     * @throws BadInputException if somebody else still does then, named with the process
     */
    public static WorkspaceLock exclusive(
            Workspace workspace, Duration patience, Progress progress, Cancellation cancellation) {
        OutputFolder.prepare(workspace);
        return acquire(workspace.resolveForWriting(PATH), false, patience, progress, cancellation);
    }

    /**
     * For a judge: waits until nobody writes. Where nobody ever wrote there is nothing to wait for,
     * so that a read-only tree needs no lock.
     */
    public static WorkspaceLock shared(
            Workspace workspace, Duration patience, Progress progress, Cancellation cancellation) {
        return workspace.exists(PATH)
                ? acquire(workspace.resolve(PATH), true, patience, progress, cancellation)
                : new WorkspaceLock(Optional.empty());
    }

    private static WorkspaceLock acquire(
            Path path,
            boolean shared,
            Duration patience,
            Progress progress,
            Cancellation cancellation) {
        try {
            return await(path, shared, patience, progress, cancellation);
        } catch (ClosedByInterruptException e) {
            throw new CancellationException("interrupted while waiting for " + PATH);
        } catch (IOException e) {
            throw new BadInputException(
                    "the workspace can't be locked (" + e.getMessage() + ")",
                    PATH,
                    "Check permissions and free space");
        }
    }

    private static WorkspaceLock await(
            Path path,
            boolean shared,
            Duration patience,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (boolean told = false; ; told = true) {
            Optional<LockFile> taken = LockFile.tryLock(path, shared, signature());
            if (taken.isPresent()) {
                return new WorkspaceLock(taken);
            }
            String holder = LockFile.holder(path);
            if (System.nanoTime() >= deadline) {
                throw new BadInputException(
                        "another run is at work in this workspace (" + holder + ")",
                        PATH,
                        "Wait for it to end, or end it, and start again");
            }
            if (!told) {
                progress.note("waiting for another run in this workspace (" + holder + ")");
            }
            cancellation.check();
            pause();
        }
    }

    private static String signature() {
        ProcessHandle self = ProcessHandle.current();
        return "process " + self.pid() + " of " + self.info().user().orElse("an unknown user");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for " + PATH);
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
