package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
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

    /** Behind the text: on Windows nobody could read what is locked. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * For a writer: waits until nobody else writes or judges, at most {@code patience}.
     *
     * @throws BadInputException if somebody else still does then, named with the process
     */
    public static WorkspaceLock exclusive(
            Workspace workspace, Duration patience, Progress progress, Cancellation cancellation) {
        OutputFolder.prepare(workspace);
        WorkspaceLock lock = acquire(workspace, false, patience, progress, cancellation);
        lock.sign();
        return lock;
    }

    /**
     * For a judge: waits until nobody writes. Where nobody ever wrote there is nothing to wait for,
     * so that a read-only tree needs no lock.
     */
    public static WorkspaceLock shared(
            Workspace workspace, Duration patience, Progress progress, Cancellation cancellation) {
        return workspace.exists(PATH)
                ? acquire(workspace, true, patience, progress, cancellation)
                : new WorkspaceLock(null);
    }

    private static WorkspaceLock acquire(
            Workspace workspace,
            boolean shared,
            Duration patience,
            Progress progress,
            Cancellation cancellation) {
        Path path = workspace.resolve(PATH);
        FileChannel channel = null;
        try {
            channel =
                    shared
                            ? FileChannel.open(path, StandardOpenOption.READ)
                            : FileChannel.open(
                                    path,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE);
            await(channel, shared, path, patience, progress, cancellation);
            return new WorkspaceLock(channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new BadInputException(
                    "the workspace can't be locked (" + e.getMessage() + ")",
                    PATH,
                    "Check permissions and free space");
        } catch (RuntimeException e) {
            closeQuietly(channel);
            throw e;
        }
    }

    private static void await(
            FileChannel channel,
            boolean shared,
            Path path,
            Duration patience,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (boolean told = false; !tryLock(channel, shared); told = true) {
            String holder = Files.readString(path).strip();
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

    private static boolean tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(POSITION, 1, shared);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this very process.
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for " + PATH);
        }
    }

    private void sign() {
        ProcessHandle self = ProcessHandle.current();
        String user = self.info().user().orElse("an unknown user");
        byte[] holder =
                ("process " + self.pid() + " of " + user + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder), 0);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new BadInputException(
                    "the lock file can't be written (" + e.getMessage() + ")",
                    PATH,
                    "Check free space");
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closing the channel gives the lock back. */
    @Override
    public void close() {
        closeQuietly(channel);
    }
}
