package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.File;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.treewalk.FileTreeIterator.DefaultFileModeStrategy;
import org.eclipse.jgit.treewalk.FileTreeIterator.FileModeStrategy;
import org.eclipse.jgit.util.FS;

/**
 * Tells a nested repository, which isn't entered, from a folder of tracked files that somebody laid
 * a {@code .git} into: git follows those files all the same.
 */
final class FolderModes implements FileModeStrategy {

    private final File root;
    private final DirCache index;

    FolderModes(File root, DirCache index) {
        this.root = root;
        this.index = index;
    }

    @Override
    public FileMode getMode(File file, FS.Attributes attributes) {
        FileMode mode = DefaultFileModeStrategy.INSTANCE.getMode(file, attributes);
        if (mode != FileMode.GITLINK) {
            return mode;
        }
        String path =
                root.toPath().relativize(file.toPath()).toString().replace(File.separatorChar, '/');
        return index.getEntriesWithin(path).length > 0 ? FileMode.TREE : mode;
    }
}
