package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * At most one writer in a workspace: the lock on {@code .delivery/out/run.lock}.
 *
 * <p>The operating system drops it when the process ends, however it ends. Who holds it stands in
 * the file.
 */
public final class WorkspaceLock implements AutoCloseable {

    public static final String PATH = ".delivery/out/run.lock";

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final FileChannel channel;
    private final FileLock lock;

    private WorkspaceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits until nobody else writes, at most {@code patience}.
     *
     * @throws BadInputException if somebody else still holds it then, named with process and
     *     command
     */
    public static WorkspaceLock acquire(
            Workspace workspace, Duration patience, Progress progress, Cancellation cancellation) {
        OutputFolder.prepare(workspace);
        Path path = workspace.resolve(PATH);
        long deadline = System.nanoTime() + patience.toNanos();
        boolean told = false;
        try {
            FileChannel channel =
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            try {
                while (true) {
                    FileLock lock = tryLock(channel);
                    if (lock != null) {
                        sign(channel);
                        return new WorkspaceLock(channel, lock);
                    }
                    String holder = Files.readString(path).strip();
                    if (System.nanoTime() >= deadline) {
                        throw new BadInputException(
                                "another run is at work in this workspace (" + holder + ")",
                                PATH,
                                "Wait for it to end, or end it, and start again");
                    }
                    if (!told) {
                        progress.note("waiting for another run in this workspace (" + holder + ")");
                        told = true;
                    }
                    cancellation.check();
                    Thread.sleep(PAUSE.toMillis());
                }
            } catch (IOException | RuntimeException | InterruptedException e) {
                channel.close();
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException(
                    "interrupted while waiting for " + PATH);
        } catch (IOException e) {
            throw new BadInputException(
                    "the workspace can't be locked (" + e.getMessage() + ")",
                    PATH,
                    "Check permissions and free space");
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this very process.
            return null;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        String holder =
                "process "
                        + self.pid()
                        + " of "
                        + self.info().user().orElse("an unknown user")
                        + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
