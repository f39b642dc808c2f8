package io.jenkins.plugins.deliveryworkflows.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Commits.Exclusion;
import io.jenkins.plugins.deliveryworkflows.workspace.git.LoggedCommit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitsTest {

    private static LoggedCommit commit(String id, String parents, String message) {
        return logged(id, parents, message, List.of("src/" + id));
    }

    private static LoggedCommit merge(String id, String parents, String message) {
        return logged(id, parents, message, List.of());
    }

    private static LoggedCommit logged(
            String id, String parents, String message, List<String> paths) {
        return new LoggedCommit(
                id,
                Stream.of(parents.split(" ")).filter(parent -> !parent.isEmpty()).toList(),
                "ada@example.org",
                message,
                paths,
                !paths.isEmpty());
    }

    private static Commit read(String message) {
        return Commits.of(List.of(commit("a", "", message))).included().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "feat: rooms (#12), feat: rooms, #12",
        "Fix (#10) again (#12), Fix (#10) again, #12",
        "Merged PR 12: Rooms, Rooms, #12",
        "feat: rooms, feat: rooms, ''",
        "Close #12 for good, Close #12 for good, ''",
        "(#12), (no message), #12"
    })
    void readsThePullRequestFromTheSubject(String subject, String shown, String request) {
        assertThat(read(subject + "\n"))
                .extracting(Commit::subject, Commit::pullRequest)
                .containsExactly(shown, request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merge pull request #12 from team/rooms\n\nfeat: rooms\n\nLong.",
                "Merged in team/rooms (pull request #12)\n\nfeat: rooms\n\nLong."
            })
    void takesTheTitleOfAMergedPullRequest(String message) {
        assertThat(read(message))
                .extracting(Commit::subject, Commit::body, Commit::pullRequest)
                .containsExactly("feat: rooms", "Long.", "#12");
    }

    @Test
    void takesTheTitleOfAMergeRequest() {
        Commit commit =
                read(
                        "Merge branch 'rooms' into 'main'\n\nfeat: rooms\n\nSee merge request team/shop!12");

        assertThat(commit)
                .extracting(Commit::subject, Commit::pullRequest)
                .containsExactly("feat: rooms", "!12");
    }

    @Test
    void keepsTheSubjectOfAMergeWithoutATitle() {
        assertThat(read("Merge branch 'rooms'\n\nSee merge request team/shop!12").subject())
                .isEqualTo("Merge branch 'rooms'");
        assertThat(read("Merge pull request #12 from team/rooms").subject())
                .isEqualTo("Merge pull request #12 from team/rooms");
    }

    @Test
    void readsAnEmptyMessage() {
        assertThat(read("\n \n").subject()).isEqualTo("(no message)");
    }

    @Test
    void cutsALongSubject() {
        assertThat(read("x".repeat(100_000)).subject()).hasSizeLessThan(400).endsWith("…");
    }

    @Test
    void givesCommitsTheNumberOfTheMergeThatBroughtThem() {
        Commits commits =
                Commits.of(
                        List.of(
                                commit("a", "base", "on main"),
                                commit("b", "base", "first on the side"),
                                commit("c", "b", "second on the side (#9)"),
                                merge("d", "a c", "Merge pull request #12 from x/y\n\nSide"),
                                commit("e", "b", "late on another side"),
                                merge("f", "d e", "Merge branch 'other'"),
                                commit("g", "f", "on main again")));

        assertThat(commits.included())
                .extracting(Commit::subject, Commit::pullRequest)
                .containsExactly(
                        tuple("on main", ""),
                        tuple("first on the side", "#12"),
                        tuple("second on the side", "#9"),
                        tuple("late on another side", ""),
                        tuple("on main again", ""));
    }

    @Test
    void countsWhatItLeavesOut() {
        Commits commits =
                Commits.of(
                        List.of(
                                new LoggedCommit(
                                        "a", List.of("x"), "", "docs: notes", List.of(), true),
                                merge("b", "a x", "Merge branch 'x'"),
                                merge("c", "b", "nothing"),
                                merge("d", "c", "nothing again")));

        assertThat(commits.included()).isEmpty();
        assertThat(commits.excluded())
                .isEqualTo(
                        Map.of(
                                Exclusion.NO_SOURCE, 1,
                                Exclusion.PLAIN_MERGE, 1,
                                Exclusion.EMPTY, 2));
    }

    @Test
    void keepsAMergeThatChangesSomethingItself() {
        Commits commits = Commits.of(List.of(commit("a", "x y", "Merge branch 'y'")));

        assertThat(commits.included()).extracting(Commit::paths).containsExactly(List.of("src/a"));
    }

    @Test
    void withholdsALineWithASecret() {
        String token = "gh" + "p_" + "Zx81kQmW04tLsPd72RbYnVc63HfJgU95AeTi";
        Commits commits =
                Commits.of(
                        List.of(
                                commit("a", "", "feat: rooms"),
                                commit("b", "a", "fix: use " + token + " (#3)\n\nWhy."),
                                commit("c", "b", "fix: keep\n\nWith " + token + "\nand more")));

        assertThat(commits.included().toString()).doesNotContain(token);
        assertThat(commits.included())
                .extracting(Commit::subject, Commit::body, Commit::pullRequest)
                .containsExactly(
                        tuple("feat: rooms", "", ""),
                        tuple("(withheld: it holds a secret)", "Why.", "#3"),
                        tuple("fix: keep", "and more", ""));
    }
}
