package io.jenkins.plugins.deliveryworkflows.workspace.git;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Reads a git repository: commits, tags, files of a revision. Never writes, never runs a hook or
 * filter program.
 */
public final class GitRepository implements AutoCloseable {

    private final Repository repository;

    private GitRepository(Repository repository) {
        this.repository = repository;
    }

    /**
     * Opens the repository that a folder belongs to.
     *
     * @return nothing where no repository is found upwards
     * @throws BadInputException if it is bare, damaged, of a format that can't be read, or if its
     *     work tree is another folder
     */
    public static Optional<GitRepository> open(Path folder) {
        return OpenedRepository.find(folder).map(GitRepository::new);
    }

    Repository jgit() {
        return repository;
    }

    /** The top folder of the working tree. */
    public Path workTree() {
        return repository.getWorkTree().toPath();
    }

    /** HEAD's commit, or nothing before the first commit. */
    public Optional<String> head() {
        return commit(Constants.HEAD);
    }

    /** The branch that is checked out, or nothing where HEAD is detached. */
    public Optional<String> branch() {
        try {
            String full = repository.getFullBranch();
            return full != null && full.startsWith(Constants.R_HEADS)
                    ? Optional.of(Repository.shortenRefName(full))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The commit that a revision names (tag, branch, abbreviated id), or nothing where it names
     * none.
     */
    public Optional<String> commit(String revision) {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision);
            return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id).name());
        } catch (AmbiguousObjectException
                | IncorrectObjectTypeException
                | MissingObjectException
                | RevisionSyntaxException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether history ends before its beginning ({@code git clone --depth}). */
    public boolean isShallow() {
        return Files.exists(new File(repository.getCommonDirectory(), Constants.SHALLOW).toPath());
    }

    /** Whether objects are left at a remote ({@code git clone --filter}). */
    public boolean isPartial() {
        return repository.getConfig().getSubsections("remote").stream()
                .anyMatch(
                        remote ->
                                repository
                                        .getConfig()
                                        .getBoolean("remote", remote, "promisor", false));
    }

    /** Whether this clone was told to leave tags at the remote, as Jenkins' clones often are. */
    boolean fetchesNoTags() {
        return repository.getConfig().getSubsections("remote").stream()
                .anyMatch(
                        remote ->
                                "--no-tags"
                                        .equals(
                                                repository
                                                        .getConfig()
                                                        .getString("remote", remote, "tagOpt")));
    }

    /** Names of all tags with the object that each marks, nearly always a commit. */
    public Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        try {
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                Ref peeled = repository.getRefDatabase().peel(ref);
                ObjectId marked =
                        peeled.getPeeledObjectId() == null
                                ? ref.getObjectId()
                                : peeled.getPeeledObjectId();
                tags.put(Repository.shortenRefName(ref.getName()), marked.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tags;
    }

    /** The ancestors of a commit, to ask about many of them. */
    Ancestry ancestry(String commit) {
        return new Ancestry(repository, commit);
    }

    /** Whether the first commit is the second one, or one of its ancestors. */
    public boolean isAncestor(String ancestor, String descendant) {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(
                    walk.parseCommit(ObjectId.fromString(ancestor)),
                    walk.parseCommit(ObjectId.fromString(descendant)));
        } catch (MissingObjectException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best common ancestor of two commits, or nothing where they share no history here. */
    public Optional<String> mergeBase(String one, String other) {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ObjectId.fromString(one)));
            walk.markStart(walk.parseCommit(ObjectId.fromString(other)));
            RevCommit base = walk.next();
            return Optional.ofNullable(base).map(RevCommit::name);
        } catch (MissingObjectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The default branch as a revision: {@code origin/HEAD}, else main, else master, remote before
     * local.
     */
    public Optional<String> defaultBranch() {
        for (String candidate :
                List.of(
                        "refs/remotes/origin/HEAD",
                        "refs/remotes/origin/main",
                        "refs/remotes/origin/master",
                        "refs/heads/main",
                        "refs/heads/master")) {
            if (commit(candidate).isPresent()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * The bytes of a file at a commit, or nothing where it isn't there, isn't a regular file or is
     * larger than {@code limit}.
     *
     * <p>Where the clone left the object at the remote, the {@code git} program fetches it, unless
     * the repository's own settings could make git start other programs.
     *
     * @throws BadInputException if the object is missing and can't be fetched
     */
    public Optional<byte[]> read(String commit, String path, int limit) {
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree =
                        TreeWalk.forPath(
                                repository,
                                path,
                                walk.parseCommit(ObjectId.fromString(commit)).getTree())) {
            if (tree == null || (tree.getRawMode(0) & FileMode.TYPE_MASK) != FileMode.TYPE_FILE) {
                return Optional.empty();
            }
            return load(tree.getObjectId(0), limit);
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
    }

    private Optional<byte[]> load(ObjectId blob, int limit) throws IOException {
        try {
            ObjectLoader loader = repository.open(blob, Constants.OBJ_BLOB);
            return loader.getSize() > limit ? Optional.empty() : Optional.of(loader.getBytes());
        } catch (MissingObjectException e) {
            byte[] bytes = fetched(blob);
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** What can't be read must not look as if it weren't there: a team's rules may be in it. */
    private byte[] fetched(ObjectId blob) {
        Optional<byte[]> bytes =
                isPartial() && PlainSettings.hold(repository)
                        ? GitProgram.blob(repository.getDirectory(), blob.name())
                        : Optional.empty();
        return bytes.orElseThrow(
                () ->
                        new BadInputException(
                                "the repository lacks an object that it names",
                                blob.name(),
                                "Type: git cat-file blob " + blob.name()));
    }

    /**
     * Path → git's mode and object id of every file, link and submodule at a commit, as {@link
     * TreeFile} writes them: {@code 100644 4b825dc6…}.
     */
    public Map<String, String> blobs(String commit) {
        Map<String, String> blobs = new HashMap<>();
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(walk.parseCommit(ObjectId.fromString(commit)).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                String mode = Integer.toOctalString(tree.getRawMode(0));
                blobs.put(tree.getPathString(), mode + ' ' + tree.getObjectId(0).name());
            }
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
        return blobs;
    }

    /** Paths of the regular files at a commit for which {@code wanted} holds, sorted. */
    public List<String> paths(String commit, java.util.function.Predicate<String> wanted) {
        List<String> paths = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(walk.parseCommit(ObjectId.fromString(commit)).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                boolean regular = (tree.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
                if (regular && wanted.test(tree.getPathString())) {
                    paths.add(tree.getPathString());
                }
            }
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
        return paths;
    }

    @Override
    public void close() {
        repository.close();
    }
}
