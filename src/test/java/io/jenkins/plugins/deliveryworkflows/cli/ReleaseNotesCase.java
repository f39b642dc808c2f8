package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.deliveryworkflows.engine.Trees;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A repository with a release before and a few commits since, and what is said of its notes. */
final class ReleaseNotesCase {

    static final String RELEASE = "1.2.0";
    static final String NOTES = "docs/release-notes/" + RELEASE + ".md";
    static final String LOG = "CHANGELOG.md";
    static final String UPGRADE = "Call /v2/rooms instead of /rooms in every client.";

    private static final String CRITERION = "release-notes-and-runbooks-updated";

    private final GitFixture git;
    private final Path cache;
    private final String release;

    private ReleaseNotesCase(GitFixture git, Path cache, String release) {
        this.git = git;
        this.cache = cache;
        this.release = release;
    }

    /** Without notes. */
    static ReleaseNotesCase make(Path folder, Path cache) {
        GitFixture git = GitFixture.init(folder);
        git.write("README.md", "# Rooms\n").write(".gitignore", "build/\n");
        git.commit("chore: start", "src/rooms.py", "import os\n");
        git.tag("v1.1.0");
        git.commit("feat(api): book a room (#3)", "src/book.py", "a = 1\n");
        git.commit("fix: show the *right* time (#4)", "src/time.py", "a = 1\n");
        git.commit(
                "feat(api)!: move rooms to v2 (#5)\n\nBREAKING CHANGE: /rooms is gone",
                "src/rooms.py",
                "import os\n\nLIMIT = os.environ[\"ROOM_LIMIT\"]\n");
        git.commit("Tidy up", "src/book.py", "a = 2\n");
        git.commit(
                "docs: keep a change log",
                LOG,
                "# Changelog\n\nOurs.\n\n## [1.1.0] - 2025-01-01\n\n- First.\n");
        return new ReleaseNotesCase(git, cache, RELEASE);
    }

    /** With notes that a person has completed. */
    static ReleaseNotesCase complete(Path folder, Path cache) {
        ReleaseNotesCase made = make(folder, cache).write();
        // The answer closes an action item.
        made.answer(UPGRADE).write();
        made.git.commit("docs: release notes");
        return made;
    }

    ReleaseNotesCase copyTo(Path folder) {
        return new ReleaseNotesCase(
                GitFixture.at(Trees.copy(git.folder(), folder)), cache, release);
    }

    /** The same repository, asked about another release. */
    ReleaseNotesCase of(String other) {
        return new ReleaseNotesCase(git, cache, other);
    }

    ReleaseNotesCase cloneTo(Path folder, String... options) {
        return new ReleaseNotesCase(git.cloneTo(folder, options), cache, release);
    }

    GitFixture git() {
        return git;
    }

    String notes() {
        return read("docs/release-notes/" + release + ".md");
    }

    String read(String path) {
        try {
            return Files.readString(git.path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReleaseNotesCase edit(String path, UnaryOperator<String> change) {
        String before = read(path);
        String after = change.apply(before);
        assertThat(after).as("the edit of " + path).isNotEqualTo(before);
        git.write(path, after);
        return this;
    }

    /** Writes the documents of the release. */
    ReleaseNotesCase write(String... more) {
        CommandLineRun run = skill(more);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return this;
    }

    CommandLineRun skill(String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "skill",
                                "docs-writer",
                                "--mode",
                                "release",
                                "--release",
                                release,
                                "-C",
                                git.folder().toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(cache, arguments.toArray(String[]::new));
    }

    /** Fills the open cells of the column Upgrade. */
    ReleaseNotesCase answer(String text) {
        return edit(
                "docs/release-notes/" + release + ".md",
                notes -> notes.replaceAll("\\| \\[PENDING [^]]*] \\|", "| " + text + " |"));
    }

    private JsonNode criterion(String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "check",
                                "release-readiness",
                                "--release",
                                release,
                                "--format",
                                "json",
                                "-C",
                                git.folder().toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(cache, arguments.toArray(String[]::new)).criterion(CRITERION);
    }

    ReleaseNotesCase assertMet() {
        JsonNode criterion = criterion();
        assertThat(criterion.path("status").asText())
                .as(criterion.path("reasons").toPrettyString())
                .isEqualTo("MET");
        return this;
    }

    /** Not met for these reasons alone, with a way out for somebody. */
    JsonNode assertNotMet(String... codes) {
        JsonNode criterion = criterion();
        assertThat(criterion.path("status").asText()).isEqualTo("NOT_MET");
        assertThat(ContextPackCase.texts(criterion.path("reasons"), "/code"))
                .as(criterion.path("reasons").toPrettyString())
                .containsOnly(codes);
        assertThat(ContextPackCase.texts(criterion.path("nextActions"), "/text"))
                .isNotEmpty()
                .doesNotContain("");
        return criterion;
    }
}
