package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of files that only save time: whatever goes wrong with it, the work goes on without.
 *
 * <p>Lies outside the workspace, where a repository can't bring its own.
 */
public final class CacheFolder {

    /** What is read is taken apart in memory, which takes many times its size. */
    private static final long LIMIT =
            Math.min(256L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 8);

    private final Optional<Path> folder;
    private final Signature signature;

    private CacheFolder(Optional<Path> folder, byte[] key) {
        this.folder = folder;
        this.signature = new Signature(key);
    }

    /** No cache: nothing is found, nothing is kept. */
    public static CacheFolder none() {
        return new CacheFolder(Optional.empty(), new byte[0]);
    }

    /** This folder, made when first needed; none if it would lie inside the workspace. */
    public static CacheFolder at(CachePlace place, Workspace workspace) {
        Path absolute = place.folder().toAbsolutePath().normalize();
        try {
            return real(absolute).startsWith(workspace.root())
                    ? none()
                    : new CacheFolder(Optional.of(absolute), place.key());
        } catch (IOException e) {
            return none();
        }
    }

    /** Where the folder lies, or will lie, when links are followed. */
    private static Path real(Path absolute) throws IOException {
        Path existing = absolute;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
    }

    /** The bytes that were last written under this name by who has the key, or nothing. */
    public Optional<byte[]> read(String name) {
        try {
            Path file = folder.orElseThrow(() -> new IOException("no cache")).resolve(name);
            // A pipe or a device has no end.
            return !Files.isRegularFile(file) || Files.size(file) > LIMIT
                    ? Optional.empty()
                    : signature.open(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps bytes under a name; whether that worked. */
    public boolean write(String name, byte[] content) {
        try {
            Path made =
                    Files.createDirectories(folder.orElseThrow(() -> new IOException("no cache")));
            new AtomicFile().replace(made.resolve(name), signature.sign(content));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
