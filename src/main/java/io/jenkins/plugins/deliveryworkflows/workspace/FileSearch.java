package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds files by their path, ignored ones too, since what builds leave behind is mostly ignored.
 *
 * <p>Follows no symbolic link and enters neither installed packages nor the product's and git's own
 * folders. Folders that can't be read are passed over.
 */
public final class FileSearch {

    private static final int DEEPEST = 40;
    private static final int MOST_VISITED = 1_000_000;
    private static final Set<String> NOT_ENTERED =
            Set.of(
                    ".git",
                    ".delivery",
                    "node_modules",
                    ".venv",
                    "venv",
                    "site-packages",
                    ".gradle");

    private FileSearch() {}

    /**
     * A file that was found.
     *
     * @param path relative to the workspace, with {@code /}
     * @param size bytes
     */
    public record Found(String path, long size, Instant modified) {}

    /** The regular files whose path is wanted, sorted by path. */
    public static List<Found> find(
            Workspace workspace, Predicate<String> wanted, Cancellation cancellation) {
        Search search = new Search(workspace.root(), wanted, cancellation);
        try {
            Files.walkFileTree(
                    workspace.root(),
                    EnumSet.noneOf(java.nio.file.FileVisitOption.class),
                    DEEPEST,
                    search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        search.found.sort(Comparator.comparing(Found::path));
        return List.copyOf(search.found);
    }

    /** When a file was changed last, or nothing where there is no such regular file. */
    public static Optional<Instant> modified(Workspace workspace, String path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            workspace.resolve(path),
                            BasicFileAttributes.class,
                            LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(attributes.lastModifiedTime().toInstant())
                    : Optional.empty();
        } catch (IOException | BadInputException e) {
            return Optional.empty();
        }
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Predicate<String> wanted;
        private final Cancellation cancellation;
        private final List<Found> found = new ArrayList<>();
        private int visited;

        Search(Path root, Predicate<String> wanted, Cancellation cancellation) {
            this.root = root;
            this.wanted = wanted;
            this.cancellation = cancellation;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            cancellation.check();
            return !folder.equals(root) && NOT_ENTERED.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            visited++;
            String name = file.getFileName().toString();
            if (attributes.isRegularFile() && name.indexOf('\\') < 0) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (wanted.test(path)) {
                    found.add(
                            new Found(
                                    path,
                                    attributes.size(),
                                    attributes.lastModifiedTime().toInstant()));
                }
            }
            return visited < MOST_VISITED ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
