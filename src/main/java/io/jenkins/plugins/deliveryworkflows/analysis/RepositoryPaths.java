package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The files and folders that the repository has, as a document may name them. */
public final class RepositoryPaths {

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>(Set.of(""));

    private RepositoryPaths() {}

    /** Sources, documents and control files of the project. */
    public static RepositoryPaths of(Project project) {
        return project.once(
                RepositoryPaths.class,
                p -> {
                    RepositoryPaths paths = new RepositoryPaths();
                    p.sources().files().stream().map(TreeFile::path).forEach(paths::add);
                    p.otherFiles().forEach(paths::add);
                    return paths;
                });
    }

    private void add(String path) {
        files.add(path);
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (!folders.add(path.substring(0, end))) {
                return;
            }
        }
    }

    /**
     * Whether a file or folder lies at a path, relative to the root; a slash at the end is free.
     */
    public boolean has(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return files.contains(plain) || folders.contains(plain);
    }

    /** Whether a folder lies at a path; empty for the root. */
    public boolean hasFolder(String path) {
        return folders.contains(path);
    }

    /**
     * A path without {@code .} and {@code ..}.
     *
     * @param folder where the path starts, empty for the root
     * @return relative to the root, empty for the root itself; nothing where it leads out of it
     */
    public static Optional<String> resolve(String folder, String path) {
        ArrayDeque<String> segments = new ArrayDeque<>();
        String whole = path.startsWith("/") ? path : folder + "/" + path;
        for (String segment : whole.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
