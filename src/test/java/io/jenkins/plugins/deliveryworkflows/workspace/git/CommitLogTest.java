package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitLogTest {

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void init() {
        git = GitFixture.init(folder.resolve("repository"));
    }

    private List<LoggedCommit> log(String base) {
        try (GitRepository repository = git.open().orElseThrow()) {
            return CommitLog.read(
                    repository,
                    Optional.of(base).filter(id -> !id.isEmpty()),
                    repository.head().orElseThrow(),
                    path -> !path.startsWith("docs/"));
        }
    }

    @Test
    void readsWhatTheBaseLacksParentsFirst() {
        String base = git.commit("first", "a.txt", "1");
        git.commit("second", "a.txt", "2");
        git.commit("third\n\nWith a body.", "b/c.txt", "1");

        assertThat(log(base))
                .extracting(LoggedCommit::message, LoggedCommit::paths)
                .containsExactly(
                        tuple("second\n", List.of("a.txt")),
                        tuple("third\n\nWith a body.\n", List.of("b/c.txt")));
        assertThat(log(base)).extracting(LoggedCommit::authorEmail).containsOnly("ada@example.org");
    }

    @Test
    void readsTheWholeHistoryWithoutABase() {
        git.write("b/c.txt", "1");
        git.commit("first", "a.txt", "1");

        assertThat(log("").get(0).paths()).containsExactly("a.txt", "b/c.txt");
    }

    @Test
    void namesDeletedAndMovedPaths() {
        String base = git.commit("first", "a/b.txt", "1");
        git.git("mv", "a/b.txt", "c.txt");
        git.commit("second");

        assertThat(log(base).get(0).paths()).containsExactly("a/b.txt", "c.txt");
    }

    @Test
    void knowsACommitThatChangesNothingThatWasAskedFor() {
        String base = git.commit("first", "a.txt", "1");
        git.commit("second", "docs/index.md", "1");
        git.commit("third");

        assertThat(log(base)).extracting(LoggedCommit::paths).containsOnly(List.of());
        assertThat(log(base))
                .extracting(LoggedCommit::changesAnything)
                .containsExactly(true, false);
    }

    @Test
    void givesAMergeOnlyWhatIsItsOwn() {
        String base = git.commit("first", "a.txt", "1");
        git.git("checkout", "--quiet", "-b", "side");
        git.commit("on the side", "b.txt", "1");
        git.git("checkout", "--quiet", "main");
        git.commit("on main", "a.txt", "2");
        git.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
        git.commit("a merge with a change", "c.txt", "1");

        LoggedCommit merge = log(base).get(2);
        assertThat(merge.isMerge()).isTrue();
        assertThat(merge.paths()).containsExactly("c.txt");
    }

    @Test
    void givesAPlainMergeNothing() {
        String base = git.commit("first", "a.txt", "1");
        git.git("checkout", "--quiet", "-b", "side");
        git.commit("on the side", "b.txt", "1");
        git.git("checkout", "--quiet", "main");
        git.git("merge", "--quiet", "--no-ff", "--message", "a merge", "side");

        assertThat(log(base).get(1).changesAnything()).isFalse();
    }

    @Test
    void keepsBothEndsOfAMessageOfMegabytes() {
        String base = git.commit("first", "a.txt", "1");
        git.write("a.txt", "2").git("add", "--all");
        git.write("message", "feat: short\n\n" + "x".repeat(5 << 20) + "\nBREAKING CHANGE: end\n");
        git.git("commit", "--quiet", "--file", "message");

        assertThat(log(base).get(0).message())
                .startsWith("feat: short\n")
                .endsWith("BREAKING CHANGE: end\n")
                .hasSizeLessThan(10_000);
    }

    @Test
    void readsAMessageInAnEncodingThatDoesNotExist() {
        String base = git.commit("first", "a.txt", "1");
        git.git("config", "i18n.commitEncoding", "no-such-code");
        git.commit("second", "a.txt", "2");

        assertThat(log(base).get(0).message()).isEqualTo("second\n");
    }
}
