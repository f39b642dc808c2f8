package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The ancestors of one commit, walked back only as far as somebody asks.
 *
 * <p>A commit is looked for among those that aren't older than itself, with patience for clocks
 * that were wrong. Where many were far off, a commit can be missed; a release that is missed makes
 * the range of a change longer, never shorter.
 */
final class Ancestry implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 24 * 60 * 60;

    /** So many older commits in a row show that it isn't one wrong clock alone. */
    private static final int PATIENCE_COMMITS = 50;

    private final RevWalk walk;
    private final Set<ObjectId> seen = new HashSet<>();
    private final Deque<Integer> lastTimes = new ArrayDeque<>();

    Ancestry(Repository repository, String head) {
        this.walk = new RevWalk(repository);
        try {
            walk.sort(RevSort.COMMIT_TIME_DESC);
            walk.setRetainBody(false);
            walk.markStart(walk.parseCommit(ObjectId.fromString(head)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the object is the commit itself or one of its ancestors; false for anything but a
     * commit.
     */
    boolean contains(String id) {
        try {
            ObjectId wanted = ObjectId.fromString(id);
            int time = walk.parseCommit(wanted).getCommitTime();
            while (!seen.contains(wanted) && !isBehind(time - PATIENCE_SECONDS)) {
                RevCommit next = walk.next();
                if (next == null) {
                    break;
                }
                remember(next.getCommitTime());
                seen.add(next.getId());
            }
            return seen.contains(wanted);
        } catch (IncorrectObjectTypeException | MissingObjectException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(int time) {
        lastTimes.addLast(time);
        if (lastTimes.size() > PATIENCE_COMMITS) {
            lastTimes.removeFirst();
        }
    }

    private boolean isBehind(int time) {
        return lastTimes.size() == PATIENCE_COMMITS
                && lastTimes.stream().allMatch(last -> last < time);
    }

    @Override
    public void close() {
        walk.close();
    }
}
