package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One lock file as this process holds it, for one writer or for many judges.
 *
 * <p>The operating system counts locks by process, and closing any channel of a file gives back all
 * of them: so there is one channel for each file, and who else wants it here is answered from
 * memory.
 */
final class LockFile {

    private static final Map<Path, LockFile> HELD = new HashMap<>();

    /** Behind the text: on Windows nobody could read what is locked. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private static final int LONGEST_SIGNATURE = 200;

    private final Path path;
    private final FileChannel channel;
    private final boolean shared;
    private final String signature;
    private int holders = 1;

    private LockFile(Path path, FileChannel channel, boolean shared, String signature) {
        this.path = path;
        this.channel = channel;
        this.shared = shared;
        this.signature = signature;
    }

    /**
     * The lock, or nothing while somebody else has it.
     *
     * @param shared whether others may judge at the same time
     * @param signature says who this is; written into the file by a writer
     */
    static Optional<LockFile> tryLock(Path path, boolean shared, String signature)
            throws IOException {
        synchronized (HELD) {
            LockFile held = HELD.get(path);
            if (held != null) {
                return held.join(shared);
            }
            if (!ProcessClaims.take(path, signature)) {
                return Optional.empty();
            }
            Optional<LockFile> taken = Optional.empty();
            try {
                taken = open(path, shared, signature);
            } finally {
                if (taken.isEmpty()) {
                    ProcessClaims.giveBack(path);
                }
            }
            taken.ifPresent(lock -> HELD.put(path, lock));
            return taken;
        }
    }

    private static Optional<LockFile> open(Path path, boolean shared, String signature)
            throws IOException {
        FileChannel channel = FileChannel.open(path, options(shared));
        try {
            FileLock lock = channel.tryLock(POSITION, 1, shared);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            if (!shared) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(bytes(signature + "\n")), 0);
            }
            return Optional.of(new LockFile(path, channel, shared, signature));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private Optional<LockFile> join(boolean asJudge) {
        if (!asJudge || !shared) {
            return Optional.empty();
        }
        holders++;
        return Optional.of(this);
    }

    private static Set<java.nio.file.OpenOption> options(boolean shared) {
        return shared
                ? Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
                : Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
    }

    /** Who has the lock, as a writer signed it. */
    static String holder(Path path) throws IOException {
        synchronized (HELD) {
            LockFile held = HELD.get(path);
            if (held != null) {
                return held.signature;
            }
            Optional<String> claimed = ProcessClaims.holder(path);
            if (claimed.isPresent()) {
                return claimed.get();
            }
            ByteBuffer start = ByteBuffer.allocate(LONGEST_SIGNATURE);
            try (FileChannel channel = FileChannel.open(path, options(true))) {
                channel.read(start, 0);
            }
            String text = new String(start.array(), 0, start.position(), StandardCharsets.UTF_8);
            String signed = text.replaceAll("\\p{Cntrl}", " ").strip();
            return signed.isEmpty() ? "a check" : signed;
        }
    }

    /** Gives the lock back; the last judge does so for all. */
    void release() throws IOException {
        synchronized (HELD) {
            holders--;
            if (holders == 0) {
                HELD.remove(path);
                try (channel) {
                    eraseSignature();
                } finally {
                    ProcessClaims.giveBack(path);
                }
            }
        }
    }

    private void eraseSignature() {
        try {
            if (!shared) {
                channel.truncate(0);
            }
        } catch (IOException e) {
            // A name that stays in a free file misleads nobody for long; giving it back matters.
            return;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
