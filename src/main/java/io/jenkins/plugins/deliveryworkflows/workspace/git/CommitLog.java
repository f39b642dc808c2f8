package io.jenkins.plugins.deliveryworkflows.workspace.git;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** Reads the commits that one revision has and another one lacks, with the paths they change. */
public final class CommitLog {

    /** What a message tells stands at its beginning, its footers at its end, in characters. */
    static final int LONGEST_BEGINNING = 6_000;

    static final int LONGEST_END = 2_000;

    private CommitLog() {}

    /**
     * The commits, parents before children.
     *
     * @param base nothing for the whole history
     * @param wanted which of the changed paths to keep
     * @throws BadInputException if the clone lacks a part of this history
     */
    public static List<LoggedCommit> read(
            GitRepository repository,
            Optional<String> base,
            String head,
            Predicate<String> wanted) {
        List<LoggedCommit> log = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository.jgit());
                CommitPaths paths = new CommitPaths(walk, wanted)) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(ObjectId.fromString(head)));
            if (base.isPresent()) {
                walk.markUninteresting(walk.parseCommit(ObjectId.fromString(base.get())));
            }
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                log.add(logged(commit, paths));
                // A body may have megabytes.
                commit.disposeBody();
            }
            return log;
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
    }

    private static LoggedCommit logged(RevCommit commit, CommitPaths paths) throws IOException {
        PersonIdent author = commit.getAuthorIdent();
        CommitPaths.Found found = paths.of(commit);
        return new LoggedCommit(
                commit.name(),
                Stream.of(commit.getParents()).map(RevCommit::name).toList(),
                author == null ? "" : author.getEmailAddress(),
                cut(LineEnds.unix(commit.getFullMessage())),
                found.wanted(),
                found.any());
    }

    private static String cut(String message) {
        return message.length() <= LONGEST_BEGINNING + LONGEST_END
                ? message
                : message.substring(0, LONGEST_BEGINNING)
                        + "\n\n"
                        + message.substring(message.length() - LONGEST_END);
    }
}
