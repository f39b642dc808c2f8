package io.jenkins.plugins.deliveryworkflows.workspace.git;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * Proposes a name for the next release, from the last tag that HEAD contains and the commits since.
 */
public final class ReleaseProposal {

    private ReleaseProposal() {}

    /** The proposal; nothing before the first commit. */
    public static Optional<String> of(GitRepository repository, Pattern releaseTags) {
        return repository
                .head()
                .map(
                        head -> {
                            try (Ancestry ancestry = repository.ancestry(head)) {
                                return ReleaseTags.of(repository.tags(), releaseTags)
                                        .proposeNext(
                                                ancestry::contains,
                                                last ->
                                                        ReleaseStep.of(
                                                                messages(repository, last, head)));
                            }
                        });
    }

    /**
     * The messages of the commits that {@code head} has and {@code base} lacks, merges left out.
     */
    private static List<String> messages(GitRepository repository, String base, String head) {
        List<String> messages = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            walk.setRevFilter(RevFilter.NO_MERGES);
            walk.markStart(walk.parseCommit(ObjectId.fromString(head)));
            walk.markUninteresting(walk.parseCommit(ObjectId.fromString(base)));
            walk.forEach(commit -> messages.add(commit.getFullMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
