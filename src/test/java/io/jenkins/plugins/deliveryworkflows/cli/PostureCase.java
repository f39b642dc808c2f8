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

/**
 * A repository with two new findings of HIGH and one of MEDIUM since its last release, about which
 * its people have decided, and what {@code check} says of posture and action items.
 */
final class PostureCase {

    static final String POSTURE = "docs/security/posture.md";
    static final String ITEMS = "docs/Action_Items.md";
    static final String SBOM = "docs/security/sbom.cdx.json";
    static final String SEARCH = "src/search.py";
    static final String EXPORT = "src/export.py";
    static final String CACHE = "src/cache.py";
    static final String REASON = "Names come from our own list of rooms and from nowhere else.";

    static final String SECURITY = "security-posture-updated";
    static final String ACTIONS = "action-items-logged";

    private static final String LOCK =
            """
            {"name": "rooms", "version": "1.0.0", "lockfileVersion": 3, "packages": {
              "": {"name": "rooms", "version": "1.0.0", "dependencies": {"left-pad": "^1.3.0"}},
              "node_modules/left-pad": {"version": "1.3.0", "license": "MIT"}}}
            """;

    private final GitFixture git;
    private final Path cache;

    private PostureCase(GitFixture git, Path cache) {
        this.git = git;
        this.cache = cache;
    }

    static PostureCase make(Path folder, Path cache) {
        GitFixture git = GitFixture.init(folder);
        git.write("README.md", "# Rooms\n").write("CODEOWNERS", "* @ada\n");
        git.write(
                "package.json",
                "{\"name\": \"rooms\", \"dependencies\": {\"left-pad\": \"^1.3.0\"}}\n");
        git.write("package-lock.json", LOCK).write("src/old.py", query("rooms"));
        git.commit("chore: start");
        git.tag("v1.1.0");
        git.commit("feat: search (#3)", SEARCH, query("bookings"));
        git.commit(
                "feat: export (#4)",
                EXPORT,
                "import os\n\n\ndef export(name):\n    os." + "system(\"tar cf \" + name)\n");
        git.commit(
                "feat: cache (#5)",
                CACHE,
                "import pickle\n\n\ndef read(stream):\n    return pickle.l" + "oad(stream)\n");
        PostureCase made = new PostureCase(git, cache).audit();
        made.row(POSTURE, EXPORT, row -> row.replaceFirst("\\| \\|$", "fix | |"));
        made.row(
                POSTURE,
                SEARCH,
                row -> row.replaceFirst("\\| \\|$", "false-positive | " + REASON + " |"));
        made.audit();
        git.commit("docs: decide about findings");
        git.git("gc", "--quiet");
        return made;
    }

    /** A function whose query is put together from values. */
    static String query(String table) {
        return "def find(cursor, name):\n    cursor.execute(\"SEL"
                + "ECT * FROM "
                + table
                + " WHERE name = '\" + name + \"'\")\n";
    }

    /** A line with a key that no example has. */
    static String key() {
        return "export AWS_ACCESS_KEY_ID=AK" + "IA35T4VM5JJ3RZ7HPS\n";
    }

    PostureCase copyTo(Path folder) {
        return new PostureCase(GitFixture.at(Trees.copy(git.folder(), folder)), cache);
    }

    GitFixture git() {
        return git;
    }

    String read(String path) {
        try {
            return Files.readString(git.path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PostureCase edit(String path, UnaryOperator<String> change) {
        String before = read(path);
        String after = change.apply(before);
        assertThat(after).as("the edit of " + path).isNotEqualTo(before);
        git.write(path, after);
        return this;
    }

    /** Changes the row of a document's table that has this text; without the line where empty. */
    PostureCase row(String path, String text, UnaryOperator<String> change) {
        String row = line(path, text);
        String changed = change.apply(row);
        return edit(path, all -> all.replace(row + "\n", changed.isEmpty() ? "" : changed + "\n"));
    }

    /** The row of a table that has this text. */
    String line(String path, String text) {
        return read(path)
                .lines()
                .filter(line -> line.startsWith("|") && line.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " lacks " + text));
    }

    /** The ID of the finding or item whose row has this text. */
    String id(String path, String text) {
        return line(path, text).split("\\|")[1].strip();
    }

    /** Another text in the nth cell, counted from 1. */
    static UnaryOperator<String> cell(int number, String text) {
        return row -> {
            String[] cells = row.split("\\|", -1);
            cells[number] = " " + text + " ";
            return String.join("|", cells);
        };
    }

    PostureCase audit() {
        CommandLineRun run =
                CommandLineRun.of(
                        cache,
                        "skill",
                        "audit",
                        "--mode",
                        "release",
                        "-C",
                        git.folder().toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return this;
    }

    JsonNode criterion(String id, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "release-readiness"));
        arguments.addAll(List.of("--release", "1.2.0", "--format", "json"));
        arguments.addAll(List.of("-C", git.folder().toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(cache, arguments.toArray(String[]::new)).criterion(id);
    }

    PostureCase assertMet(String id) {
        JsonNode criterion = criterion(id);
        assertThat(criterion.path("status").asText())
                .as(criterion.path("reasons").toPrettyString())
                .isEqualTo("MET");
        return this;
    }

    /** Not met, for these reasons at least, with a way out for somebody. */
    JsonNode assertNotMet(String id, String... codes) {
        JsonNode criterion = criterion(id);
        assertThat(criterion.path("status").asText()).isEqualTo("NOT_MET");
        assertThat(ContextPackCase.texts(criterion.path("reasons"), "/code"))
                .as(criterion.path("reasons").toPrettyString())
                .contains(codes);
        assertThat(ContextPackCase.texts(criterion.path("nextActions"), "/text"))
                .isNotEmpty()
                .doesNotContain("");
        return criterion;
    }
}
