package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {

    private static final Pattern RELEASES = Pattern.compile("^([\\w.-]+-)?v?\\d+(\\.\\d+){1,2}$");

    @TempDir Path folder;
    private GitFixture git;
    private String first;
    private String second;

    @BeforeEach
    void makeHistory() {
        git = GitFixture.init(folder.resolve("origin"));
        first = git.commit("First", "a.txt", "1");
        second = git.commit("Second", "a.txt", "2");
    }

    @Test
    void withoutRepositoryNothingIsCompared() {
        Revisions revisions = new Revisions(Optional.empty(), Optional.empty());

        assertThat(revisions.trust().problem()).hasValue(Revisions.NO_GIT);
        assertThat(revisions.changeBase().problem()).hasValue(Revisions.NO_GIT);
        assertThat(revisions.releaseBase("1.0.0", RELEASES).problem()).hasValue(Revisions.NO_GIT);
        assertThat(revisions.givenBase("main").problem()).hasValue(Revisions.NO_GIT);
    }

    @Test
    void emptyRepositoryComparesWithTheEmptyTreeAndTrustsNobody() {
        GitFixture empty = GitFixture.init(folder.resolve("empty"));

        assertThat(of(empty, "", r -> r.releaseBase("1.0.0", RELEASES)))
                .isEqualTo(Revision.emptyTree("no commit yet"));
        assertThat(of(empty, "", Revisions::changeBase).problem()).isEmpty();
        assertThat(of(empty, "", Revisions::trust).problem()).hasValue(Revisions.NO_BASE);
    }

    @Test
    void givenBaseIsTagBranchOrCommit() {
        git.tag("start");

        assertThat(of(git, "", r -> r.givenBase("start")).commit()).hasValue(second);
        assertThat(of(git, "", r -> r.givenBase("main~1")).commit()).hasValue(first);
        assertThat(of(git, "", r -> r.givenBase(first.substring(0, 12))).commit()).hasValue(first);
    }

    @Test
    void givenBaseThatNamesNothingIsSaid() {
        for (String wrong : new String[] {"gone", "a b", "..", "HEAD:a.txt", "0".repeat(40)}) {
            Revision base = of(git, "", r -> r.givenBase(wrong));

            assertThat(base.problem()).as(wrong).hasValue(Revisions.NO_BASE);
            assertThat(base.how()).contains(wrong);
        }
    }

    @Test
    void releaseIsComparedWithTheReleaseBeforeIt() {
        git.tag("v1.0.0").tag("billing-9.0.0");
        git.commit("Third", "a.txt", "3");
        git.tag("v1.1.0");

        Revision base = of(git, "", r -> r.releaseBase("1.1.0", RELEASES));

        assertThat(base.revision()).isEqualTo("v1.0.0");
        assertThat(base.commit()).hasValue(second);
    }

    @Test
    void annotatedTagStandsForItsCommit() {
        git.git("tag", "--annotate", "v1.0.0", "--message", "One");
        git.commit("Third", "a.txt", "3");

        assertThat(of(git, "", r -> r.releaseBase("1.1.0", RELEASES)).commit()).hasValue(second);
    }

    @Test
    void tagOfAnotherBranchOrOfNoCommitIsNotTheReleaseBefore() {
        git.git("switch", "--quiet", "--create", "other", first);
        git.commit("Elsewhere", "b.txt", "b");
        git.tag("v3.0.0");
        git.git("switch", "--quiet", "main");
        git.git("tag", "v4.0.0", "HEAD^{tree}");
        git.git("tag", "v1.0.0", first);

        assertThat(of(git, "", r -> r.releaseBase("5.0.0", RELEASES)).revision())
                .isEqualTo("v1.0.0");
    }

    @Test
    void firstReleaseIsComparedWithTheEmptyTree() {
        git.tag("nightly");

        Revision base = of(git, "", r -> r.releaseBase("1.0.0", RELEASES));

        assertThat(base.problem()).isEmpty();
        assertThat(base.commit()).isEmpty();
        assertThat(base.how()).contains("no earlier release");
    }

    @Test
    void releaseOfShallowCloneHasNoBaseAndIsToldWhatHelps() {
        GitFixture shallow = git.cloneTo(folder.resolve("shallow"), "--depth=1");

        Revision base = of(shallow, "", r -> r.releaseBase("1.0.0", RELEASES));

        assertThat(base.problem()).hasValue(Revisions.NO_BASE);
        assertThat(base.how()).contains("git fetch --unshallow --tags");
    }

    @Test
    void cloneThatFetchesNoTagsHasNoBaseAndIsToldWhatHelps() {
        git.tag("v1.0.0");
        GitFixture clone = git.cloneTo(folder.resolve("clone"), "--no-tags");

        Revision base = of(clone, "", r -> r.releaseBase("2.0.0", RELEASES));

        assertThat(base.problem()).hasValue(Revisions.NO_BASE);
        assertThat(base.how()).contains("git fetch --tags");
    }

    @Test
    void changeRequestIsComparedWithWhereItLeftItsTarget() {
        GitFixture clone = git.cloneTo(folder.resolve("clone"));
        clone.git("switch", "--quiet", "--create", "change");
        clone.commit("Change", "b.txt", "b");
        git.commit("Meanwhile", "c.txt", "c");
        clone.git("fetch", "--quiet");

        assertThat(of(clone, "main", Revisions::changeBase).commit()).hasValue(second);
        assertThat(of(clone, "main", r -> r.releaseBase("1.0.0", RELEASES)).commit())
                .hasValue(second);
        assertThat(of(clone, "main", Revisions::trust).commit()).hasValue(second);
    }

    @Test
    void mergedPullRequestIsComparedWithTheTargetItWasMergedInto() {
        GitFixture clone = git.cloneTo(folder.resolve("clone"));
        clone.git("switch", "--quiet", "--create", "change");
        clone.commit("Change", "b.txt", "b");
        String target = git.commit("Meanwhile", "c.txt", "c");
        clone.git("fetch", "--quiet");
        clone.git("switch", "--quiet", "--detach", "origin/main");
        clone.git("merge", "--quiet", "--no-ff", "--no-edit", "change");

        Revision base = of(clone, "main", Revisions::changeBase);

        assertThat(base.commit()).hasValue(target);
        assertThat(base.revision()).isEqualTo("origin/main");
        assertThat(of(clone, "main", Revisions::trust).commit()).hasValue(target);
    }

    @Test
    void changeRequestWhoseTargetIsNotHereTrustsNobody() {
        Revision trust = of(git, "develop", Revisions::trust);

        assertThat(trust.problem()).hasValue(Revisions.NO_BASE);
        assertThat(trust.how()).contains("git fetch origin develop");
        assertThat(of(git, "develop", Revisions::changeBase).problem()).hasValue(Revisions.NO_BASE);
    }

    @Test
    void emptyTargetIsNone() {
        assertThat(of(git, " ", Revisions::trust).problem()).isEmpty();
    }

    @Test
    void branchIsComparedWithWhereItLeftTheDefaultBranch() {
        git.git("switch", "--quiet", "--create", "feature");
        git.commit("Change", "b.txt", "b");

        assertThat(of(git, "", Revisions::changeBase).commit()).hasValue(second);
        Revision trust = of(git, "", Revisions::trust);
        assertThat(trust.commit()).hasValue(second);
        assertThat(trust.revision()).isEqualTo("main");
    }

    @Test
    void defaultBranchOfTheRemoteComesFirst() {
        git.git("switch", "--quiet", "--create", "trunk", first);
        GitFixture clone = git.cloneTo(folder.resolve("clone"));
        clone.git("switch", "--quiet", "--create", "main", second);

        assertThat(of(clone, "", Revisions::trust).commit()).hasValue(first);
    }

    @Test
    void defaultBranchItselfIsTrusted() {
        Revision trust = of(git, "", Revisions::trust);

        assertThat(trust.commit()).hasValue(second);
        assertThat(trust.how()).contains("no commit that the default branch lacks");
    }

    @Test
    void detachedHeadBehindTheDefaultBranchIsTrusted() {
        git.git("switch", "--quiet", "--detach", first);

        assertThat(of(git, "", Revisions::trust).commit()).hasValue(first);
    }

    @Test
    void whereNoDefaultBranchResolvesHeadTrustsItselfAndChangesHaveNoBase() {
        git.git("branch", "--move", "main", "work");

        Revision trust = of(git, "", Revisions::trust);
        assertThat(trust.commit()).hasValue(second);
        assertThat(trust.how()).startsWith("self");
        assertThat(of(git, "", Revisions::changeBase).problem()).hasValue(Revisions.NO_BASE);
        assertThat(of(git, "", Revisions::changeBase).how()).contains("--base");
    }

    @Test
    void branchesWithoutCommonHistoryHaveNoBase() {
        git.git("switch", "--quiet", "--orphan", "other");
        git.commit("Another start", "b.txt", "b");

        assertThat(of(git, "", Revisions::changeBase).problem()).hasValue(Revisions.NO_BASE);
        assertThat(of(git, "", Revisions::trust).problem()).hasValue(Revisions.NO_BASE);
    }

    @Test
    void proposesReleaseAfterTheLastTag() {
        assertThat(proposed(git)).hasValue("0.1.0");
        git.tag("v1.4.2");
        assertThat(proposed(git)).hasValue("1.4.3");
        git.commit("feat: more", "b.txt", "b");
        assertThat(proposed(git)).hasValue("1.5.0");
        assertThat(proposed(GitFixture.init(folder.resolve("empty")))).isEmpty();
    }

    private static Optional<String> proposed(GitFixture fixture) {
        try (GitRepository repository = fixture.open().orElseThrow()) {
            return ReleaseProposal.of(repository, RELEASES);
        }
    }

    private static Revision of(
            GitFixture fixture, String target, Function<Revisions, Revision> question) {
        try (GitRepository repository = fixture.open().orElseThrow()) {
            return question.apply(
                    new Revisions(
                            Optional.of(repository),
                            target.isEmpty() ? Optional.empty() : Optional.of(target)));
        }
    }
}
