package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * The folder that is worked on: every read and write of the product goes through here.
 *
 * <p>Paths are relative, with {@code /} on every system. A path that leaves the folder, by {@code
 * ..} or through a symbolic link, is refused. Files are replaced atomically.
 */
public final class Workspace {

    /** Nothing that the product writes is larger, so what is isn't the product's. */
    private static final long LARGEST_REPLACED = 64L * 1024 * 1024;

    private final Path root;
    private final AtomicFile atomicFile;
    private final WriteGuard guard;
    private final Map<String, Optional<byte[]>> written = new TreeMap<>();

    private Workspace(Path root, WriteGuard guard) {
        this.root = root;
        this.guard = guard;
        this.atomicFile = new AtomicFile();
    }

    /**
     * Opens an existing folder.
     *
     * @throws BadInputException if it isn't there, isn't a folder or can't be read
     */
    public static Workspace open(Path directory) {
        Objects.requireNonNull(directory, "directory");
        if (!Files.exists(directory)) {
            throw new BadInputException(
                    "there is no such folder", directory.toString(), "Name a folder with -C");
        }
        if (!Files.isDirectory(directory)) {
            throw new BadInputException(
                    "this is a file, not a folder", directory.toString(), "Name a folder with -C");
        }
        try {
            return new Workspace(directory.toRealPath(), WriteGuard.NONE);
        } catch (IOException e) {
            throw new BadInputException(
                    "the folder can't be read (" + reason(e) + ")",
                    directory.toString(),
                    "Check its permissions");
        }
    }

    /** The same folder, whose files are replaced only where the guard lets them be. */
    public Workspace guardedBy(WriteGuard other) {
        return new Workspace(root, other);
    }

    /** The folder itself, absolute and without symbolic links. */
    public Path root() {
        return root;
    }

    /**
     * The place of a relative path inside the folder.
     *
     * @throws BadInputException if it would lie outside, literally or through a symbolic link
     */
    public Path resolve(String relative) {
        Path path = lexical(relative);
        if (!Files.isDirectory(root)) {
            throw new BadInputException(
                    "the workspace was removed while the run was at work",
                    root.getFileName().toString(),
                    "Start again, with nothing beside it that cleans the workspace");
        }
        Path existing = path;
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        try {
            if (existing == null || !existing.toRealPath().startsWith(root)) {
                throw outside(relative, "it leads out of the workspace through a symbolic link");
            }
        } catch (NoSuchFileException e) {
            throw outside(relative, "it is a symbolic link to nothing");
        } catch (IOException e) {
            throw outside(relative, "it can't be followed (" + reason(e) + ")");
        }
        return path;
    }

    /** Whether a link lies at this very path, wherever it leads. */
    public boolean isSymbolicLink(String relative) {
        return Files.isSymbolicLink(lexical(relative));
    }

    /**
     * The place of a path that is to be written: no part of it may be a symbolic link, since what
     * is written through one is another file than its path says.
     *
     * @throws BadInputException if it lies outside or leads through a symbolic link
     */
    Path resolveForWriting(String relative) {
        Path path = resolve(relative);
        for (Path part = path; !part.equals(root); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                throw outside(
                        relative,
                        root.relativize(part)
                                + " is a symbolic link, and nothing is written through one");
            }
        }
        return path;
    }

    public boolean exists(String relative) {
        return Files.isRegularFile(resolve(relative));
    }

    /**
     * Names of the regular files that lie directly in a folder, sorted; none where there is no such
     * folder.
     */
    public List<String> fileNames(String folder) {
        Path path = resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInputException(
                    "the folder can't be read (" + reason(e) + ")",
                    folder,
                    "Check its permissions");
        }
    }

    /**
     * The bytes of a file, or nothing where there is no such file.
     *
     * @throws BadInputException if it is larger than {@code limit} bytes, isn't a regular file or
     *     can't be read
     */
    public Optional<byte[]> read(String relative, long limit) {
        Path path = resolve(relative);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            throw new BadInputException(
                    "a file is expected here", relative, "Move away what lies at this path");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw new BadInputException(
                        "the file is larger than " + limit + " bytes",
                        relative,
                        "Make it smaller or move it away");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new BadInputException(
                    "the file can't be read (" + reason(e) + ")",
                    relative,
                    "Check its permissions");
        }
    }

    /**
     * Replaces a file as a whole, or creates it with its folders: a reader sees the old bytes or
     * the new ones.
     *
     * @throws BadInputException if the place can't be written; the old content is still there
     */
    public void write(String relative, byte[] content) {
        Path path = resolveForWriting(relative);
        guard.check();
        if (!relative.startsWith(OutputFolder.PATH + "/")) {
            remember(relative);
        }
        try {
            Files.createDirectories(path.getParent());
            if (guard != WriteGuard.NONE) {
                // An attempt has the workspace alone, and an earlier one may have been cut off
                // here.
                atomicFile.discardLeftovers(path.getParent());
            }
            atomicFile.replace(path, content);
        } catch (ClosedByInterruptException e) {
            throw new CancellationException("interrupted while writing " + relative);
        } catch (IOException e) {
            throw new BadInputException(
                    "the file can't be written (" + reason(e) + ")",
                    relative,
                    "Check free space and permissions; what was there before is unchanged");
        }
    }

    /** A write that fails leaves these bytes there, so to remember them too early does no harm. */
    private void remember(String relative) {
        synchronized (written) {
            if (!written.containsKey(relative)) {
                written.put(relative, read(relative, LARGEST_REPLACED));
            }
        }
    }

    /**
     * Removes a file that may be there.
     *
     * @throws BadInputException if it can't be removed, or lies outside
     */
    public void remove(String relative) {
        guard.check();
        try {
            Files.deleteIfExists(resolveForWriting(relative));
        } catch (IOException e) {
            throw new BadInputException(
                    "the file can't be removed (" + reason(e) + ")",
                    relative,
                    "Check its permissions");
        }
    }

    /**
     * Each path outside of {@link OutputFolder} that was written since the folder was opened, with
     * its bytes before; sorted.
     */
    public Map<String, Optional<byte[]>> written() {
        synchronized (written) {
            return new TreeMap<>(written);
        }
    }

    private Path lexical(String relative) {
        if (relative.isEmpty() || relative.indexOf('\0') >= 0 || relative.indexOf('\\') >= 0) {
            throw outside(relative, "this isn't a relative path with '/'");
        }
        Path path;
        try {
            path = root.resolve(relative).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            throw outside(relative, "this system can't have such a name");
        }
        if (!path.startsWith(root) || path.equals(root)) {
            throw outside(relative, "it lies outside the workspace");
        }
        return path;
    }

    private static BadInputException outside(String relative, String why) {
        return new BadInputException(
                "this path is refused: " + why, relative, "Give a plain path inside the workspace");
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName().replace("Exception", "");
        if (e instanceof NotDirectoryException) {
            return "a file lies where a folder is needed";
        }
        String message = e.getMessage();
        // The message of a file system exception repeats the path: its reason is what matters.
        if (e instanceof java.nio.file.FileSystemException f) {
            message = f.getReason();
        }
        return message == null ? name : message;
    }
}
