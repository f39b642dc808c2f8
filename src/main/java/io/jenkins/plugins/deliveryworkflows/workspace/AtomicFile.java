package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Replaces one file: a temporary file in the same folder, forced to disk, then renamed over the old
 * one.
 *
 * <p>On Windows a rename fails while somebody has the file open (an editor, a virus scanner); such
 * a lock is short, so it is tried again for up to two seconds.
 */
final class AtomicFile {

    private static final String PREFIX = ".delivery-";
    private static final String SUFFIX = ".tmp";
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 100;
    private static final Set<PosixFilePermission> NEW_FILE =
            PosixFilePermissions.fromString("rw-r--r--");

    private final Mover mover;

    AtomicFile() {
        this(
                (from, to) -> {
                    try {
                        Files.move(
                                from,
                                to,
                                StandardCopyOption.ATOMIC_MOVE,
                                StandardCopyOption.REPLACE_EXISTING);
                    } catch (AtomicMoveNotSupportedException e) {
                        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                });
    }

    AtomicFile(Mover mover) {
        this.mover = mover;
    }

    /**
     * Removes what a process left in a folder that ended between writing and renaming; only for who
     * knows that nobody else writes there.
     */
    void discardLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    void replace(Path file, byte[] content) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), PREFIX, SUFFIX);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            copyPermissions(file, temporary);
            moveWithPatience(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void moveWithPatience(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                mover.move(from, to);
                return;
            } catch (AccessDeniedException e) {
                pauseOrGiveUp(attempt, e);
            } catch (FileSystemException e) {
                if (!isSharingViolation(e)) {
                    throw e;
                }
                pauseOrGiveUp(attempt, e);
            }
        }
    }

    private static boolean isSharingViolation(FileSystemException e) {
        String reason = String.valueOf(e.getReason());
        return reason.contains("being used by another process")
                || reason.contains("user-mapped section open");
    }

    private static void pauseOrGiveUp(int attempt, IOException failure) throws IOException {
        if (attempt >= ATTEMPTS) {
            throw failure;
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    /** A temporary file is private to its user; the document must stay as readable as it was. */
    private static void copyPermissions(Path original, Path temporary) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> permissions =
                Files.exists(original, LinkOption.NOFOLLOW_LINKS)
                        ? Files.getPosixFilePermissions(original, LinkOption.NOFOLLOW_LINKS)
                        : NEW_FILE;
        view.setPermissions(permissions);
    }

    /**
     * Renames a file over another one; a parameter so that a test can be the file that is still
     * open.
     */
    @FunctionalInterface
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }
}
