package io.jenkins.plugins.deliveryworkflows.analysis.history;

import io.jenkins.plugins.deliveryworkflows.workspace.git.LoggedCommit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which pull request brought a commit in whose own message doesn't say it: the one of the
 * merge by which the branch first got it.
 */
final class MergedRequests {

    private final Map<String, LoggedCommit> commits = new LinkedHashMap<>();
    private final Map<String, String> requests = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private MergedRequests(List<LoggedCommit> log) {
        log.forEach(commit -> commits.put(commit.id(), commit));
    }

    /**
     * Commit id → {@code #12}; nothing for a commit that came without a pull request.
     *
     * @param log parents before children, the tip of the branch last
     */
    static Map<String, String> in(List<LoggedCommit> log) {
        MergedRequests merged = new MergedRequests(log);
        if (!log.isEmpty()) {
            List<LoggedCommit> branch = merged.branch(log.get(log.size() - 1));
            branch.forEach(commit -> merged.seen.add(commit.id()));
            branch.stream().filter(LoggedCommit::isMerge).forEach(merged::follow);
        }
        return merged.requests;
    }

    /** The branch itself, the oldest commit first. */
    private List<LoggedCommit> branch(LoggedCommit tip) {
        List<LoggedCommit> branch = new ArrayList<>();
        for (LoggedCommit at = tip; at != null; at = firstParent(at)) {
            branch.add(at);
        }
        Collections.reverse(branch);
        return branch;
    }

    private LoggedCommit firstParent(LoggedCommit commit) {
        return commit.parents().isEmpty() ? null : commits.get(commit.parents().get(0));
    }

    private void follow(LoggedCommit merge) {
        String request = CommitMessage.of(merge.message()).pullRequest();
        Deque<String> open = new ArrayDeque<>(merge.parents().subList(1, merge.parents().size()));
        while (!open.isEmpty()) {
            LoggedCommit commit = commits.get(open.pop());
            if (commit != null && seen.add(commit.id())) {
                requests.put(commit.id(), request);
                open.addAll(commit.parents());
            }
        }
    }
}
