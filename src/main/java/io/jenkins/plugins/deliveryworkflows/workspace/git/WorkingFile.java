package io.jenkins.plugins.deliveryworkflows.workspace.git;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.CoreConfig.EolStreamType;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;

/** Reads a file of the working tree to tell the id that git would give it. */
final class WorkingFile {

    private static final int BUFFER = 1 << 16;

    private final Workspace workspace;
    private final Repository repository;

    /**
     * @param repository null for a plain folder
     */
    WorkingFile(Workspace workspace, Repository repository) {
        this.workspace = workspace;
        this.repository = repository;
    }

    /**
     * The id, or nothing for what is no file: a pipe, a socket, a device.
     *
     * @param walk stands at the file
     * @param entry the index's entry for it, or null
     * @throws BadInputException if it can't be read
     */
    Optional<String> id(TreeWalk walk, DirCacheEntry entry) throws IOException {
        String path = walk.getPathString();
        Path file = locate(path);
        try {
            if (Files.isSymbolicLink(file)) {
                String target = Files.readSymbolicLink(file).toString();
                return Optional.of(BlobHasher.ofText(target.replace(File.separatorChar, '/')));
            }
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            boolean lfs =
                    repository != null && "lfs".equals(walk.getAttributes().getValue("filter"));
            return Optional.of(BlobHasher.ofFile(file, endOfLine(walk, entry), lfs));
        } catch (NoSuchFileException e) {
            throw path.indexOf('\uFFFD') >= 0
                    ? unreadableName(path)
                    : new BadInputException(
                            "the file vanished while it was read",
                            path,
                            "Let nothing else write here meanwhile");
        } catch (AccessDeniedException e) {
            throw new BadInputException(
                    "the file can't be read",
                    path,
                    "Give yourself read permission, or ignore it with .gitignore");
        }
    }

    private Path locate(String path) {
        try {
            return workspace.root().resolve(path);
        } catch (InvalidPathException e) {
            throw unreadableName(path);
        }
    }

    private static BadInputException unreadableName(String path) {
        return new BadInputException(
                "this name isn't text in the system's encoding, so the file can't be opened",
                path,
                "Rename it to UTF-8, or set LC_ALL=C.UTF-8 and start again");
    }

    private EolStreamType endOfLine(TreeWalk walk, DirCacheEntry entry) throws IOException {
        if (repository == null) {
            return EolStreamType.DIRECT;
        }
        EolStreamType type = walk.getEolStreamType(OperationType.CHECKIN_OP);
        return type == EolStreamType.AUTO_LF && entry != null && hasWindowsLineEnds(entry)
                ? EolStreamType.DIRECT
                : type;
    }

    /** Git leaves alone what was committed with CRLF, unless an attribute says that it is text. */
    private boolean hasWindowsLineEnds(DirCacheEntry entry) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int last = 0;
        try (InputStream in = repository.open(entry.getObjectId()).openStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n' && last == '\r') {
                        return true;
                    }
                    last = buffer[i];
                }
            }
            return false;
        } catch (MissingObjectException e) {
            return false;
        }
    }
}
