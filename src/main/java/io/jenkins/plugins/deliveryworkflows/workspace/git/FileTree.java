package io.jenkins.plugins.deliveryworkflows.workspace.git;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.NameConflictTreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.WorkingTreeIterator.MetadataDiff;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;
import org.eclipse.jgit.util.FS;

/**
 * Lists the working tree once: every file that is tracked, or untracked and not ignored, with its
 * git object id.
 *
 * <p>A file whose size and time equal the index's isn't read. Symbolic links aren't followed,
 * submodules and nested repositories aren't entered.
 *
 * @param files sorted by path (by code unit)
 * @param deleted tracked paths that the working tree lacks
 */
public record FileTree(List<TreeFile> files, List<String> deleted) {

    public FileTree {
        files = List.copyOf(files);
        deleted = List.copyOf(deleted);
    }

    /**
     * @param repository the repository whose working tree the workspace is, or nothing for a plain
     *     folder
     * @throws BadInputException if a folder or file can't be read: a result without it would claim
     *     too much
     */
    public static FileTree list(
            Workspace workspace, Optional<GitRepository> repository, Cancellation cancellation) {
        try {
            return new Walk(
                            workspace,
                            repository.map(GitRepository::jgit).orElse(null),
                            cancellation)
                    .list();
        } catch (StackOverflowError e) {
            throw new BadInputException(
                    "an attribute is made of others, thousands deep",
                    ".gitattributes",
                    "Remove lines that begin with [attr]");
        } catch (CorruptObjectException e) {
            throw new BadInputException(
                    "git's index or objects are damaged (" + e.getMessage() + ")",
                    ".git",
                    "Run git fsck");
        } catch (IOException e) {
            throw new BadInputException(
                    "the working tree can't be listed (" + e.getMessage() + ")",
                    workspace.root().toString(),
                    "Check that it can be read");
        }
    }

    private static final class Walk {

        private final Workspace workspace;
        private final Repository repository;
        private final Cancellation cancellation;
        private final WorkingFile workingFile;
        private final List<TreeFile> files = new ArrayList<>();
        private final List<String> deleted = new ArrayList<>();

        Walk(Workspace workspace, Repository repository, Cancellation cancellation) {
            this.workspace = workspace;
            this.repository = repository;
            this.cancellation = cancellation;
            this.workingFile = new WorkingFile(workspace, repository);
        }

        FileTree list() throws IOException {
            checkReadable("");
            checkPatterns("");
            if (repository != null) {
                Path info = repository.getCommonDirectory().toPath().resolve("info");
                PathPatterns.check(info.resolve("exclude"), ".git/info/exclude");
                PathPatterns.check(info.resolve("attributes"), ".git/info/attributes");
            }
            try (TreeWalk walk = newWalk()) {
                DirCache index =
                        repository == null ? DirCache.newInCore() : repository.readDirCache();
                int inIndex = walk.addTree(new DirCacheIterator(index));
                WorkingTreeIterator workingTree = workingTree(index);
                int inTree = walk.addTree(workingTree);
                int inHead = addHead(walk);
                workingTree.setDirCacheIterator(walk, inIndex);
                walk.setRecursive(false);
                while (walk.next()) {
                    cancellation.check();
                    visit(
                            walk,
                            walk.getTree(inIndex, DirCacheIterator.class),
                            walk.getTree(inTree, WorkingTreeIterator.class),
                            inHead);
                }
            }
            files.sort(java.util.Comparator.comparing(TreeFile::path));
            return new FileTree(files, deleted);
        }

        private TreeWalk newWalk() {
            TreeWalk walk =
                    repository == null
                            ? new NameConflictTreeWalk((org.eclipse.jgit.lib.ObjectReader) null)
                            : new NameConflictTreeWalk(repository);
            walk.setOperationType(OperationType.CHECKIN_OP);
            return walk;
        }

        private WorkingTreeIterator workingTree(DirCache index) {
            return repository == null
                    ? new FileTreeIterator(
                            workspace.root().toFile(),
                            FS.DETECTED,
                            new org.eclipse.jgit.lib.Config().get(WorkingTreeOptions.KEY))
                    : new FileTreeIterator(
                            repository, new FolderModes(repository.getWorkTree(), index));
        }

        private int addHead(TreeWalk walk) throws IOException {
            ObjectId head = repository == null ? null : repository.resolve("HEAD^{tree}");
            if (head == null) {
                return walk.addTree((AbstractTreeIterator) new EmptyTreeIterator());
            }
            RevTree tree;
            try (org.eclipse.jgit.revwalk.RevWalk revisions =
                    new org.eclipse.jgit.revwalk.RevWalk(repository)) {
                tree = revisions.parseTree(head);
            }
            return walk.addTree(tree);
        }

        private void visit(
                TreeWalk walk, DirCacheIterator indexed, WorkingTreeIterator found, int inHead)
                throws IOException {
            if (found == null && indexed == null) {
                return;
            }
            FileMode foundMode = found == null ? FileMode.MISSING : found.getEntryFileMode();
            FileMode indexedMode = indexed == null ? FileMode.MISSING : indexed.getEntryFileMode();
            if (indexed == null && found.isEntryIgnored()) {
                return;
            }
            if (indexedMode == FileMode.GITLINK) {
                addSubmodule(walk, indexed, found);
            } else if (foundMode == FileMode.TREE) {
                checkReadable(walk.getPathString());
                checkPatterns(walk.getPathString());
                noteDeleted(walk, indexedMode);
                walk.enterSubtree();
            } else if (indexedMode == FileMode.TREE) {
                // The folder is gone, or a file took its place: what the index has below it is
                // deleted.
                if (found != null) {
                    addFile(walk, null, found, inHead);
                }
                walk.enterSubtree();
            } else if (found == null) {
                noteDeleted(walk, indexedMode);
            } else if (foundMode != FileMode.GITLINK) {
                addFile(walk, indexed == null ? null : indexed.getDirCacheEntry(), found, inHead);
            }
            // What remains is a nested repository that is no submodule: its files have a history of
            // their own.
        }

        private void noteDeleted(TreeWalk walk, FileMode indexedMode) {
            if (indexedMode != FileMode.MISSING && indexedMode != FileMode.TREE) {
                deleted.add(walk.getPathString());
            }
        }

        private void addSubmodule(
                TreeWalk walk, DirCacheIterator indexed, WorkingTreeIterator found) {
            boolean checkedOut = found != null && found.getEntryFileMode() == FileMode.GITLINK;
            String commit = (checkedOut ? found : indexed).getEntryObjectId().name();
            boolean committed = commit.equals(indexed.getEntryObjectId().name());
            files.add(
                    new TreeFile(
                            walk.getPathString(),
                            FileMode.GITLINK.toString(),
                            commit,
                            0,
                            true,
                            committed));
        }

        private void addFile(
                TreeWalk walk, DirCacheEntry entry, WorkingTreeIterator found, int inHead)
                throws IOException {
            String path = walk.getPathString();
            FileMode mode = mode(entry, found);
            Optional<String> read =
                    unchanged(entry, found)
                            ? Optional.of(entry.getObjectId().name())
                            : workingFile.id(walk, entry);
            if (read.isEmpty()) {
                noteDeleted(walk, entry == null ? FileMode.MISSING : entry.getFileMode());
                return;
            }
            String id = read.get();
            boolean committed =
                    walk.getRawMode(inHead) == mode.getBits()
                            && walk.getObjectId(inHead).name().equals(id);
            files.add(
                    new TreeFile(
                            path,
                            mode.toString(),
                            id,
                            found.getEntryLength(),
                            entry != null,
                            committed));
        }

        /**
         * The index's mode where it has one: a file system without executable bits or links can't
         * tell.
         */
        private static FileMode mode(DirCacheEntry entry, WorkingTreeIterator found) {
            FileMode inTree = found.getEntryFileMode();
            if (entry == null
                    || (inTree == FileMode.SYMLINK) != (entry.getFileMode() == FileMode.SYMLINK)) {
                return inTree;
            }
            return entry.getFileMode();
        }

        /**
         * A file marked "assume unchanged" is read all the same: the mark must not hide a change.
         */
        private static boolean unchanged(DirCacheEntry entry, WorkingTreeIterator found) {
            return entry != null
                    && !entry.isAssumeValid()
                    && found.compareMetadata(entry) == MetadataDiff.EQUAL;
        }

        private void checkPatterns(String folder) throws IOException {
            String prefix = folder.isEmpty() ? "" : folder + "/";
            for (String name : new String[] {".gitignore", ".gitattributes"}) {
                PathPatterns.check(workspace.root().resolve(prefix + name), prefix + name);
            }
        }

        /**
         * An unreadable folder lists as empty: its files would vanish from the facts without a
         * word.
         */
        private void checkReadable(String folder) {
            Path path = workspace.root().resolve(folder);
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                    && !(Files.isReadable(path) && Files.isExecutable(path))) {
                throw new BadInputException(
                        "the folder can't be read",
                        folder.isEmpty() ? path.toString() : folder,
                        "Give yourself read permission, or ignore it with .gitignore");
            }
        }
    }
}
