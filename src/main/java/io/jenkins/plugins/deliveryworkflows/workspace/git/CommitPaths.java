package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Finds the paths that a commit changes: those that are with it as with none of its parents.
 *
 * <p>So a merge changes only what whoever merged wrote by hand.
 */
final class CommitPaths implements AutoCloseable {

    private final RevWalk walk;
    private final Predicate<String> wanted;
    private final TreeWalk trees;

    CommitPaths(RevWalk walk, Predicate<String> wanted) {
        this.walk = walk;
        this.wanted = wanted;
        this.trees = new TreeWalk(walk.getObjectReader());
    }

    /**
     * What was found.
     *
     * @param wanted the changed paths that were asked for, sorted
     * @param any whether there is any changed path
     */
    record Found(List<String> wanted, boolean any) {}

    Found of(RevCommit commit) throws IOException {
        trees.reset();
        trees.addTree(commit.getTree());
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            trees.addTree(parent.getTree());
        }
        if (commit.getParentCount() == 0) {
            trees.addTree(new EmptyTreeIterator());
        }
        return changed();
    }

    private Found changed() throws IOException {
        List<String> paths = new ArrayList<>();
        boolean any = false;
        while (trees.next()) {
            if (isAsInAParent()) {
                continue;
            }
            if (trees.isSubtree()) {
                trees.enterSubtree();
                continue;
            }
            any = true;
            if (wanted.test(trees.getPathString())) {
                paths.add(trees.getPathString());
            }
        }
        return new Found(paths.stream().sorted().toList(), any);
    }

    private boolean isAsInAParent() {
        for (int parent = 1; parent < trees.getTreeCount(); parent++) {
            if (trees.getRawMode(0) == trees.getRawMode(parent) && trees.idEqual(0, parent)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        trees.close();
    }
}
