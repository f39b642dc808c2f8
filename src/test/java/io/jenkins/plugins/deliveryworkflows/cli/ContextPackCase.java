package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.deliveryworkflows.engine.Trees;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The sample repository with its context pack committed, and what {@code check} says of it. */
final class ContextPackCase {

    static final String CONTEXT = "docs/architecture/context.md";
    static final String JSON = "docs/architecture/context.json";
    static final String API = "docs/api/index.md";
    static final String ROUTES = "docs/frontend/routes.md";
    static final String SCHEMA = "docs/backend/database/schema.md";
    static final String GATES = "docs/development/quality-gates.md";
    static final String ROUTER = "backend/app/routers/bookings.py";

    private static final String CRITERION = "context-pack-refreshed";

    private final GitFixture git;
    private final Path cache;

    private ContextPackCase(GitFixture git, Path cache) {
        this.git = git;
        this.cache = cache;
    }

    static ContextPackCase make(Path folder, Path cache) {
        SampleRepository.create(folder);
        ContextPackCase made = new ContextPackCase(GitFixture.at(folder), cache);
        CommandLineRun run =
                CommandLineRun.of(
                        cache, "skill", "context-preflight", "--quiet", "-C", folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        made.git.commit("docs: build the context pack");
        // Few files are copied faster than many.
        made.git.git("gc", "--quiet");
        return made;
    }

    ContextPackCase copyTo(Path folder) {
        return new ContextPackCase(GitFixture.at(Trees.copy(git.folder(), folder)), cache);
    }

    ContextPackCase cloneTo(Path folder, String... options) {
        return new ContextPackCase(git.cloneTo(folder, options), cache);
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

    ContextPackCase edit(String path, UnaryOperator<String> change) {
        String before = read(path);
        String after = change.apply(before);
        assertThat(after).as("the edit of " + path).isNotEqualTo(before);
        git.write(path, after);
        return this;
    }

    ContextPackCase replace(String path, String what, String by) {
        return edit(path, text -> text.replace(what, by));
    }

    /** The 1-based line of a text in a document. */
    int lineOf(String path, String text) {
        List<String> lines = read(path).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(path + " lacks " + text);
    }

    CommandLineRun check() {
        return CommandLineRun.of(
                cache,
                "check",
                "release-readiness",
                "--release",
                "1.2.0",
                "--format",
                "json",
                "-C",
                git.folder().toString());
    }

    void assertMet() {
        CommandLineRun check = check();
        JsonNode criterion = check.criterion(CRITERION);
        assertThat(criterion.path("status").asText())
                .as(criterion.path("reasons").toPrettyString())
                .isEqualTo("MET");
    }

    /** Not met for this reason alone, in this document alone; the next action leads to it. */
    void assertNotMet(String code, String path) {
        JsonNode criterion = notMet();
        assertThat(texts(criterion.path("reasons"), "/code")).containsOnly(code);
        assertThat(texts(criterion.path("reasons"), "/where/0/path")).containsOnly(path);
        assertThat(criterion.at("/nextActions/0/path").asText()).isEqualTo(path);
    }

    /** Not met for this reason at this line, and the next action leads there. */
    void assertNotMet(String code, String path, int line) {
        assertNotMet(code, path);
        JsonNode criterion = notMet();
        assertThat(criterion.at("/reasons/0/where/0/line").asInt()).isEqualTo(line);
        assertThat(criterion.at("/nextActions/0/line").asInt()).isEqualTo(line);
    }

    /** The criterion, which must come out as not met with a way out for somebody. */
    JsonNode notMet() {
        CommandLineRun check = check();
        assertThat(check.exitCode()).as(check.err()).isEqualTo(ExitCode.NOT_READY);
        JsonNode criterion = check.criterion(CRITERION);
        assertThat(criterion.path("status").asText()).isEqualTo("NOT_MET");
        JsonNode actions = criterion.path("nextActions");
        assertThat(actions.size()).isPositive();
        assertThat(texts(actions, "/text")).doesNotContain("");
        assertThat(texts(actions, "/who")).doesNotContain("");
        return criterion;
    }

    static List<String> texts(JsonNode array, String pointer) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.at(pointer).asText()));
        return texts;
    }
}
