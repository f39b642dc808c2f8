package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one commit says that it changes: in its subject, in its footers, and in the list that a
 * squash makes of the commits it joins.
 *
 * @param changes one, or those of a squash that has no kind itself
 * @param breaking what its users have to know
 */
record CommitChanges(List<Change> changes, List<Breaking> breaking) {

    private static final Pattern FOOTER = Pattern.compile("[A-Za-z][A-Za-z-]{0,40}(?:: | #).*");
    private static final List<String> BREAKING = List.of("BREAKING CHANGE:", "BREAKING-CHANGE:");

    /** Kinds of work around the software, where an update is nothing but an update. */
    private static final Set<ChangeKind> AROUND =
            Set.of(ChangeKind.BUILD, ChangeKind.INTEGRATION, ChangeKind.HOUSEKEEPING);

    /** A breaking change's part of the system, and what the commit says of it. */
    record Breaking(String scope, String text) {}

    static CommitChanges of(Commit commit) {
        Optional<ConventionalCommit> subject = ConventionalCommit.of(commit.subject());
        List<ConventionalCommit> squashed = squashed(commit.body());
        List<String> footers = footers(commit.body());
        List<Breaking> breaking = new ArrayList<>();
        String scope = subject.map(ConventionalCommit::scope).orElse("");
        footers.forEach(text -> breaking.add(new Breaking(scope, text)));
        if (footers.isEmpty()) {
            Stream.concat(subject.stream(), squashed.stream())
                    .filter(ConventionalCommit::breaking)
                    .forEach(c -> breaking.add(new Breaking(c.scope(), c.description())));
        }
        List<Change> changes = new ArrayList<>();
        if (subject.isEmpty() && !commit.pullRequest().isEmpty()) {
            squashed.forEach(each -> changes.add(change(each, commit, each.breaking())));
        }
        if (changes.isEmpty()) {
            changes.add(
                    subject.map(each -> change(each, commit, !breaking.isEmpty()))
                            .orElseGet(() -> unconventional(commit, !breaking.isEmpty())));
        }
        return new CommitChanges(changes, breaking);
    }

    private static Change change(ConventionalCommit said, Commit commit, boolean breaking) {
        ChangeKind kind = ChangeKind.of(said.type());
        boolean secures = kind == ChangeKind.FIX && said.scope().equalsIgnoreCase("security");
        if (!breaking && isUpdate(said, kind)) {
            return update(said.description(), commit);
        }
        String text =
                kind == ChangeKind.OTHER
                        ? said.type() + ": " + said.description()
                        : said.description();
        return new Change(
                secures ? ChangeKind.SECURITY : kind,
                said.scope(),
                text,
                breaking,
                requests(commit),
                1,
                Optional.empty());
    }

    private static boolean isUpdate(ConventionalCommit said, ChangeKind kind) {
        String scope = said.scope().toLowerCase(Locale.ROOT);
        return kind == ChangeKind.DEPENDENCIES
                || scope.startsWith("deps")
                || scope.startsWith("dependenc")
                || AROUND.contains(kind) && DependencyUpdate.of(said.description()).isPresent();
    }

    private static Change update(String description, Commit commit) {
        Optional<DependencyUpdate> update = DependencyUpdate.of(description);
        return new Change(
                ChangeKind.DEPENDENCIES,
                "",
                update.map(DependencyUpdate::text).orElse(description),
                false,
                requests(commit),
                1,
                update);
    }

    private static Change unconventional(Commit commit, boolean breaking) {
        boolean revert = commit.subject().startsWith("Revert \"");
        if (!breaking && DependencyUpdate.of(commit.subject()).isPresent()) {
            return update(commit.subject(), commit);
        }
        return new Change(
                revert ? ChangeKind.REVERT : ChangeKind.OTHER,
                "",
                commit.subject(),
                breaking,
                requests(commit),
                1,
                Optional.empty());
    }

    private static List<String> requests(Commit commit) {
        return commit.pullRequest().isEmpty() ? List.of() : List.of(commit.pullRequest());
    }

    private static List<ConventionalCommit> squashed(String body) {
        return body.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("* ") || line.startsWith("- "))
                .flatMap(line -> ConventionalCommit.of(line.substring(2).strip()).stream())
                .toList();
    }

    private static List<String> footers(String body) {
        List<String> footers = new ArrayList<>();
        StringBuilder open = null;
        for (String raw : body.split("\n", -1)) {
            String line = raw.strip();
            Optional<String> begun =
                    BREAKING.stream()
                            .filter(line::startsWith)
                            .map(t -> line.substring(t.length()))
                            .findFirst();
            boolean ends = line.isEmpty() || FOOTER.matcher(line).matches();
            if (open != null && (ends || begun.isPresent())) {
                footers.add(open.toString().strip());
                open = null;
            }
            if (begun.isPresent()) {
                open = new StringBuilder(begun.get());
            } else if (open != null) {
                open.append(' ').append(line);
            }
        }
        if (open != null) {
            footers.add(open.toString().strip());
        }
        footers.removeIf(String::isEmpty);
        return footers;
    }
}
