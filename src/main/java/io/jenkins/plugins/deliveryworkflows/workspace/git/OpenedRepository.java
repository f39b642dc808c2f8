package io.jenkins.plugins.deliveryworkflows.workspace.git;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;

/**
 * Finds the repository that a folder belongs to, and takes no folder for its work tree but the one
 * where its {@code .git} lies.
 */
final class OpenedRepository {

    private static final String OTHER_FORMAT = "sha256";

    private OpenedRepository() {}

    /**
     * @return nothing where no repository is found upwards
     * @throws BadInputException if it can't be worked in
     */
    static Optional<Repository> find(Path folder) {
        Optional<Path> top = topFolder(folder);
        if (top.isEmpty()) {
            if (FileKey.isGitRepository(folder.toFile(), FS.DETECTED)) {
                throw new BadInputException(
                        "this is a bare repository, it has no working tree",
                        folder.toString(),
                        "Clone it and name the clone with -C");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(open(top.get()));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInputException(
                    "the repository can't be read (" + e.getMessage() + ")",
                    top.get().toString(),
                    "Run git fsck");
        }
    }

    /** The nearest folder upwards with a {@code .git} that is, or should lead to, a repository. */
    private static Optional<Path> topFolder(Path folder) {
        Path given = folder.toAbsolutePath();
        for (Path at = given; at != null; at = at.getParent()) {
            Path git = at.resolve(Constants.DOT_GIT);
            boolean leads =
                    FileKey.isGitRepository(git.toFile(), FS.DETECTED) || Files.isRegularFile(git);
            if (leads || at.equals(given) && Files.exists(git)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Repository open(Path top) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        if (top.getParent() != null) {
            builder.addCeilingDirectory(top.getParent().toFile());
        }
        builder.findGitDir(top.toFile());
        if (builder.getGitDir() == null
                || !FileKey.isGitRepository(builder.getGitDir(), FS.DETECTED)) {
            throw new BadInputException(
                    "the repository is damaged: .git leads to no repository",
                    top.resolve(Constants.DOT_GIT).toString(),
                    "Clone it again");
        }
        Repository repository = builder.setWorkTree(top.toFile()).build();
        try {
            check(repository, top);
            return repository;
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    private static void check(Repository repository, Path top) throws IOException {
        if (OTHER_FORMAT.equals(
                repository.getConfig().getString("extensions", null, "objectformat"))) {
            throw new BadInputException(
                    "this repository has SHA-256 object ids, which this version can't read",
                    top.toString(),
                    "Work in a clone with SHA-1 ids");
        }
        String workTree =
                repository
                        .getConfig()
                        .getString(
                                ConfigConstants.CONFIG_CORE_SECTION,
                                null,
                                ConfigConstants.CONFIG_KEY_WORKTREE);
        if (workTree == null) {
            return;
        }
        // Who unpacks a foreign folder must not have documents written into another one.
        Path named = repository.getDirectory().toPath().resolve(workTree);
        if (!Files.exists(named) || !Files.isSameFile(named, top)) {
            throw new BadInputException(
                    "git's setting core.worktree names another folder, " + workTree,
                    top.resolve(Constants.DOT_GIT).toString(),
                    "Name that folder with -C, or type: git config --unset core.worktree");
        }
    }
}
