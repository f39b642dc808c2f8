package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a release changes: every commit stands in it, equal subjects once.
 *
 * @param breaking in the order of the commits
 * @param changes by kind, then in the order of the commits
 */
public record ReleaseChanges(List<BreakingChange> breaking, List<Change> changes) {

    private static final int SHOWN_DIGITS = 8;

    public ReleaseChanges {
        breaking = List.copyOf(breaking);
        changes = List.copyOf(changes);
    }

    public static ReleaseChanges of(List<Commit> commits) {
        Map<List<Object>, Change> changes = new LinkedHashMap<>();
        Map<CommitChanges.Breaking, List<String>> breaking = new LinkedHashMap<>();
        for (Commit commit : commits) {
            CommitChanges said = CommitChanges.of(commit);
            for (Change change : said.changes()) {
                changes.merge(key(change), change, ReleaseChanges::joined);
            }
            List<String> requests =
                    commit.pullRequest().isEmpty() ? List.of() : List.of(commit.pullRequest());
            said.breaking().forEach(each -> breaking.merge(each, requests, ReleaseChanges::joined));
        }
        return new ReleaseChanges(
                identified(breaking),
                changes.values().stream().sorted(Comparator.comparing(Change::kind)).toList());
    }

    /** The changes of one kind. */
    public List<Change> of(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static List<Object> key(Change change) {
        String same = change.update().map(DependencyUpdate::name).orElse(change.text());
        return List.of(change.kind(), change.scope(), same);
    }

    private static Change joined(Change one, Change other) {
        Optional<DependencyUpdate> update =
                one.update().flatMap(first -> other.update().map(first::then));
        return new Change(
                one.kind(),
                one.scope(),
                update.map(DependencyUpdate::text).orElse(one.text()),
                one.breaking() || other.breaking(),
                joined(one.pullRequests(), other.pullRequests()),
                one.commits() + other.commits(),
                update);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static List<BreakingChange> identified(
            Map<CommitChanges.Breaking, List<String>> breaking) {
        Map<String, BreakingChange> identified = new LinkedHashMap<>();
        breaking.forEach(
                (said, requests) -> {
                    String key = String.join(" ", Words.of(said.text()));
                    String digest = Digest.sha256(key.getBytes(StandardCharsets.UTF_8));
                    int digits = SHOWN_DIGITS;
                    while (digits < digest.length()
                            && identified.containsKey(digest.substring(0, digits))) {
                        digits++;
                    }
                    String id = digest.substring(0, digits);
                    identified.putIfAbsent(
                            id,
                            new BreakingChange("BC-" + id, said.scope(), said.text(), requests));
                });
        return new ArrayList<>(identified.values());
    }
}
