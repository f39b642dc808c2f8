package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that were made for one long file name. */
class PathPatternsTest {

    private static final String SLOW = "*a".repeat(25) + "b";
    private static final String LONG_NAME = "a".repeat(200);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".gitignore",
                ".gitattributes",
                "lib/.gitignore",
                "lib/.gitattributes",
                ".git/info/exclude",
                ".git/info/attributes"
            })
    void slowPatternIsRefusedWithItsLine(String file) {
        GitFixture git = GitFixture.init(folder.resolve("repository"));
        git.write("lib/" + LONG_NAME, "a").write(LONG_NAME, "a");
        git.write(file, "# Slow\n" + SLOW + " text\n");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThatThrownBy(() -> list(git))
                                .isInstanceOf(BadInputException.class)
                                .hasMessageStartingWith(file + ":2: this pattern has more than 4")
                                .hasMessageContaining("Split it"));
    }

    @Test
    void slowOwnerOwnsNothing() {
        CodeOwners owners = CodeOwners.parse("CODEOWNERS", "* @all\n" + SLOW + " @slow\n");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(owners.ownerOf(LONG_NAME)).hasValue("@all"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*.log",
                "**/node_modules/**",
                "/docs/*/*/*/*/*/*.md",
                "!*-*.test.*",
                "a/**/b/**/*.[ch]"
            })
    void whatPeopleWriteIsQuick(String pattern) {
        assertThat(PathPatterns.areQuick(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a*a*a*a*b", "**/a/**/a/**/a/**/a/**/b"})
    void manyAsterisksAreSlow(String pattern) {
        assertThat(PathPatterns.areQuick(pattern)).isFalse();
    }

    @Test
    void attributeOfTooManyOthersIsRefused() {
        GitFixture git = GitFixture.init(folder.resolve("repository"));
        StringBuilder chain = new StringBuilder("a.txt m0\n");
        for (int i = 0; i < 40_000; i++) {
            chain.append("[attr]m").append(i).append(" m").append(i + 1).append('\n');
        }
        git.write(".gitattributes", chain.toString()).write("a.txt", "a");

        assertThatThrownBy(() -> list(git))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(".gitattributes: an attribute is made of others");
    }

    @Test
    void fileOfPatternsThatNobodyWroteIsRefused() {
        GitFixture git = GitFixture.init(folder.resolve("repository"));
        git.write("lib/.gitignore", "a".repeat(1_100_000));

        assertThatThrownBy(() -> list(git))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("lib/.gitignore: this file of patterns is larger");
    }

    private static FileTree list(GitFixture git) {
        try (GitRepository repository = git.open().orElseThrow()) {
            return FileTree.list(
                    Workspace.open(git.folder()), Optional.of(repository), new Cancellation());
        }
    }
}
