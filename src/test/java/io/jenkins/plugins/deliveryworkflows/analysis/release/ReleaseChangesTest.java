package io.jenkins.plugins.deliveryworkflows.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseChangesTest {

    static Commit commit(String subject, String body, String request) {
        return new Commit(subject, body, "ada@example.org", request, List.of("src/a"), "");
    }

    private static ReleaseChanges of(String... subjects) {
        return ReleaseChanges.of(
                Stream.of(subjects).map(subject -> commit(subject, "", "")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "feat: book a room, FEATURE, '', book a room",
        "FIX(api): wrong time, FIX, api, wrong time",
        "fix(security): escape names, SECURITY, security, escape names",
        "perf: faster, PERFORMANCE, '', faster",
        "chore(deps): bump x, DEPENDENCIES, '', bump x",
        "build(deps-dev): bump org.a:b from 1.0 to 2.0, DEPENDENCIES, '', org.a:b from 1.0 to 2.0",
        "chore(deps): update dependency a to v2 [security], DEPENDENCIES, '', a to v2 [security]",
        "Bump actions/checkout from 3 to 4, DEPENDENCIES, '', actions/checkout from 3 to 4",
        "ci: bump actions/checkout to v4, DEPENDENCIES, '', actions/checkout to v4",
        "Update the guide to version 2, OTHER, '', Update the guide to version 2",
        "Bump it, OTHER, '', Bump it",
        "feat: update prices to 3, FEATURE, '', update prices to 3",
        "Makefile: fix it, OTHER, '', Makefile: fix it",
        "Book a room, OTHER, '', Book a room",
        "feat:no space, OTHER, '', feat:no space",
        "feat(): nothing, OTHER, '', feat(): nothing",
        "Revert \"feat: book a room\", REVERT, '', Revert \"feat: book a room\"",
        "revert: feat: book, REVERT, '', feat: book",
        "api!: drop v1, OTHER, '', api: drop v1"
    })
    void readsTheKindFromTheSubject(String subject, ChangeKind kind, String scope, String text) {
        assertThat(of(subject).changes())
                .singleElement()
                .extracting(Change::kind, Change::scope, Change::text)
                .containsExactly(kind, scope, text);
    }

    @Test
    void ordersByKindThenByCommit() {
        assertThat(of("chore: a", "fix: b", "Something", "feat: c", "feat: d").changes())
                .extracting(Change::text)
                .containsExactly("c", "d", "b", "Something", "a");
    }

    @Test
    void countsEqualSubjectsAndKeepsTheirPullRequests() {
        ReleaseChanges changes =
                ReleaseChanges.of(
                        List.of(
                                commit("fix: typo", "", "#12"),
                                commit("fix: typo", "", "#14"),
                                commit("fix: typo", "", "#12"),
                                commit("fix: typo", "", "")));

        assertThat(changes.changes())
                .extracting(Change::text, Change::pullRequests, Change::commits)
                .containsExactly(tuple("typo", List.of("#12", "#14"), 4));
    }

    @Test
    void joinsUpdatesOfTheSameDependency() {
        ReleaseChanges changes =
                ReleaseChanges.of(
                        List.of(
                                commit("Bump a/b from 1.0 to 1.1", "", "#1"),
                                commit("chore(deps): bump c.d", "", "#2"),
                                commit("chore(deps): bump a/b from 1.1 to 2.0", "", "#3"),
                                commit("chore(deps): bump c.d from 4 to 5", "", "#4")));

        assertThat(changes.changes())
                .extracting(Change::text, Change::pullRequests, Change::commits)
                .containsExactly(
                        tuple("a/b from 1.0 to 2.0", List.of("#1", "#3"), 2),
                        tuple("c.d to 5", List.of("#2", "#4"), 2));
    }

    @Test
    void findsBreakingChangesInSubjectsAndFooters() {
        ReleaseChanges changes =
                ReleaseChanges.of(
                        List.of(
                                commit("feat(api)!: drop v1", "", "#7"),
                                commit(
                                        "fix: names",
                                        "Long.\n\nBREAKING CHANGE: names are\n  trimmed now\nReviewed-by: Ada\nBREAKING-CHANGE: ids too",
                                        "")));

        assertThat(changes.breaking())
                .extracting(BreakingChange::scope, BreakingChange::text)
                .containsExactly(
                        tuple("api", "drop v1"),
                        tuple("", "names are trimmed now"),
                        tuple("", "ids too"));
        assertThat(changes.changes()).extracting(Change::breaking).containsOnly(true);
    }

    @Test
    void takesNoSentenceForAFooter() {
        ReleaseChanges changes =
                ReleaseChanges.of(
                        List.of(commit("fix: names", "This is no BREAKING CHANGE: at all", "")));

        assertThat(changes.breaking()).isEmpty();
    }

    @Test
    void readsTheListThatASquashMakes() {
        ReleaseChanges changes =
                ReleaseChanges.of(
                        List.of(
                                commit(
                                        "Rooms and floors",
                                        "* feat: rooms\n\n* fix(api)!: floors\n\n* wip\n",
                                        "#9")));

        assertThat(changes.changes())
                .extracting(Change::kind, Change::text, Change::pullRequests)
                .containsExactly(
                        tuple(ChangeKind.FEATURE, "rooms", List.of("#9")),
                        tuple(ChangeKind.FIX, "floors", List.of("#9")));
        assertThat(changes.breaking()).extracting(BreakingChange::text).containsExactly("floors");
    }

    @Test
    void keepsTheSubjectOfASquashThatNoNumberNames() {
        Commit squash = commit("Rooms and floors", "* feat: rooms", "");

        assertThat(ReleaseChanges.of(List.of(squash)).changes())
                .extracting(Change::text)
                .containsExactly("Rooms and floors");
    }

    @Test
    void keepsTheIdOfABreakingChangeOverARebase() {
        String first = of("feat(api)!: drop v1").breaking().get(0).id();

        assertThat(first).matches("BC-[0-9a-f]{8}");
        assertThat(of("fix: other", "feat(api)!: Drop  v1.").breaking().get(0).id())
                .isEqualTo(first);
        assertThat(of("feat(api)!: drop v2").breaking().get(0).id()).isNotEqualTo(first);
    }
}
