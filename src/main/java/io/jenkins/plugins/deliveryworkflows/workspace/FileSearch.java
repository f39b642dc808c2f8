package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * The regular files whose path is wanted, sorted by path.
     *
     * @param known regular files that were listed already, so that nobody asks what they are
     */
    public static List<Found> find(
            Workspace workspace,
            Predicate<String> wanted,
            Set<String> known,
            Cancellation cancellation) {
        Search search = new Search(wanted, known, cancellation);
        search.enter(workspace.root(), "", 1);
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

    private static final class Search {

        private final Predicate<String> wanted;
        private final Set<String> known;
        private final Cancellation cancellation;
        private final List<Found> found = new ArrayList<>();
        private int visited;

        Search(Predicate<String> wanted, Set<String> known, Cancellation cancellation) {
            this.wanted = wanted;
            this.known = known;
            this.cancellation = cancellation;
        }

        private void enter(Path folder, String prefix, int depth) {
            cancellation.check();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (visited++ < MOST_VISITED) {
                        visit(entry, prefix + entry.getFileName(), depth);
                    }
                }
            } catch (IOException | DirectoryIteratorException unreadable) {
                // What can't be read holds nothing that could be found.
            }
        }

        private void visit(Path entry, String path, int depth) {
            boolean here = wanted.test(path);
            if (path.indexOf('\\') >= 0 || !here && known.contains(path)) {
                return;
            }
            BasicFileAttributes attributes = attributes(entry);
            if (attributes == null) {
                return;
            }
            if (attributes.isDirectory()) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                if (depth < DEEPEST && !NOT_ENTERED.contains(name)) {
                    enter(entry, path + '/', depth + 1);
                }
            } else if (attributes.isRegularFile() && here) {
                found.add(
                        new Found(
                                path,
                                attributes.size(),
                                attributes.lastModifiedTime().toInstant()));
            }
        }
    }

    private static BasicFileAttributes attributes(Path entry) {
        try {
            return Files.readAttributes(
                    entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            return null;
        }
    }
}
