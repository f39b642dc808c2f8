package io.jenkins.plugins.deliveryworkflows.analysis.history;

import io.jenkins.plugins.deliveryworkflows.workspace.git.LoggedCommit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The commits since the base that change sources, parents before children, and how many were left
 * out.
 */
public record Commits(List<Commit> included, Map<Exclusion, Integer> excluded) {

    /** Why a commit is left out. */
    public enum Exclusion {
        /** It only joins what others changed. */
        PLAIN_MERGE,
        /** It changes documents of the packs or control files, and no source. */
        NO_SOURCE,
        /** It changes no file at all. */
        EMPTY
    }

    public static final Commits NONE = new Commits(List.of(), Map.of());

    public Commits {
        included = List.copyOf(included);
        excluded = Collections.unmodifiableMap(new TreeMap<>(excluded));
    }

    /**
     * @param log parents before children, each with those of its paths that are sources
     */
    public static Commits of(List<LoggedCommit> log) {
        Map<String, String> requests = MergedRequests.in(log);
        List<Commit> included = new ArrayList<>();
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        for (LoggedCommit commit : log) {
            if (commit.paths().isEmpty()) {
                excluded.merge(exclusion(commit), 1, Integer::sum);
            } else {
                included.add(commit(commit, requests.getOrDefault(commit.id(), "")));
            }
        }
        return new Commits(included, excluded);
    }

    private static Exclusion exclusion(LoggedCommit commit) {
        if (commit.changesAnything()) {
            return Exclusion.NO_SOURCE;
        }
        return commit.isMerge() ? Exclusion.PLAIN_MERGE : Exclusion.EMPTY;
    }

    private static Commit commit(LoggedCommit logged, String request) {
        CommitMessage message = CommitMessage.of(logged.message());
        return new Commit(
                message.subject(),
                message.body(),
                logged.authorEmail(),
                message.pullRequest().isEmpty() ? request : message.pullRequest(),
                logged.paths(),
                logged.id());
    }
}
