package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * <p>A commit is looked for among those that aren't older than itself, with a day of patience for
 * clocks that were wrong. Where a clock was further off, a commit can be missed; a release that is
 * missed makes the range of a change longer, never shorter.
 */
final class Ancestry implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 24 * 60 * 60;

    private final RevWalk walk;
    private final Set<ObjectId> seen = new HashSet<>();
    private int walkedBackTo = Integer.MAX_VALUE;

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
            while (!seen.contains(wanted) && walkedBackTo >= time - PATIENCE_SECONDS) {
                RevCommit next = walk.next();
                if (next == null) {
                    break;
                }
                walkedBackTo = next.getCommitTime();
                seen.add(next.getId());
            }
            return seen.contains(wanted);
        } catch (IncorrectObjectTypeException | MissingObjectException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        walk.close();
    }
}
