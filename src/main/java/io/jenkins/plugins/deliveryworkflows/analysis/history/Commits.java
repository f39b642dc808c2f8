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
        /** A merge that only joins what others changed. */
        PLAIN_MERGE("only joined what others had changed"),
        /** Its files are documents of the packs, or control files. */
        NO_SOURCE("changed no source"),
        /** It changes no file at all. */
        EMPTY("changed nothing");

        private final String words;

        Exclusion(String words) {
            this.words = words;
        }

        /** What such a commit did. */
        public String words() {
            return words;
        }
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
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        log.stream()
                .filter(commit -> commit.paths().isEmpty())
                .forEach(commit -> excluded.merge(exclusion(commit), 1, Integer::sum));
        List<LoggedCommit> touching =
                log.stream().filter(commit -> !commit.paths().isEmpty()).toList();
        List<CommitMessage> messages =
                SecretLines.withheld(
                        touching.stream().map(c -> CommitMessage.of(c.message())).toList());
        List<Commit> included = new ArrayList<>();
        for (int i = 0; i < touching.size(); i++) {
            String request = requests.getOrDefault(touching.get(i).id(), "");
            included.add(commit(touching.get(i), messages.get(i), request));
        }
        return new Commits(included, excluded);
    }

    private static Exclusion exclusion(LoggedCommit commit) {
        if (commit.changesAnything()) {
            return Exclusion.NO_SOURCE;
        }
        return commit.isMerge() ? Exclusion.PLAIN_MERGE : Exclusion.EMPTY;
    }

    private static Commit commit(LoggedCommit logged, CommitMessage message, String request) {
        return new Commit(
                message.subject(),
                message.body(),
                logged.authorEmail(),
                message.pullRequest().isEmpty() ? request : message.pullRequest(),
                logged.paths(),
                logged.id());
    }
}
