package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The team of the sample repository: it does what the next actions say, at the place that they
 * name, and nothing else. What only people know it has from the demonstration's answers.
 */
final class SampleTeam {

    private static final int MOST_ROUNDS = 4;

    private final GitFixture git;
    private final Path cache;
    private final String release;
    private final DemoAnswers answers = DemoAnswers.read();
    private int edits;

    private SampleTeam(GitFixture git, Path cache, String release) {
        this.git = git;
        this.cache = cache;
        this.release = release;
    }

    /** On a new sample repository, in a branch of its own. */
    static SampleTeam onSample(Path folder, Path cache, String release) {
        SampleRepository.create(folder);
        SampleTeam team = new SampleTeam(GitFixture.at(folder), cache, release);
        team.git.git("checkout", "--quiet", "-b", "prepare");
        return team;
    }

    /** The same people in another copy, or at another release. */
    SampleTeam at(GitFixture other, String next) {
        return new SampleTeam(other, cache, next);
    }

    GitFixture git() {
        return git;
    }

    int edits() {
        return edits;
    }

    /** Runs, does what is asked and runs again until nothing is asked any more. */
    SampleTeam makeReady() {
        JsonNode report = run();
        for (int round = 0; !isReady(report) && round < MOST_ROUNDS; round++) {
            follow(report.path("nextActions"));
            report = run();
        }
        assertReady(report);
        return this;
    }

    SampleTeam assertReady(JsonNode report) {
        assertThat(report.path("verdict").asText())
                .as(report.path("nextActions").toPrettyString())
                .isEqualTo("READY");
        return this;
    }

    private static boolean isReady(JsonNode report) {
        return report.path("verdict").asText().equals("READY");
    }

    JsonNode run(String... more) {
        return command("run", more);
    }

    JsonNode check(String... more) {
        return command("check", more);
    }

    private JsonNode command(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name, "release-readiness"));
        arguments.addAll(List.of("--release", release, "--format", "json"));
        arguments.addAll(List.of(more));
        return type(arguments).json();
    }

    private CommandLineRun type(List<String> words) {
        List<String> arguments = new ArrayList<>(words);
        arguments.addAll(List.of("-C", git.folder().toString()));
        return CommandLineRun.of(cache, arguments.toArray(String[]::new));
    }

    /** Edits from the bottom up, so that lines stay where the actions name them; then commands. */
    private void follow(JsonNode actions) {
        List<JsonNode> places =
                StreamSupport.stream(actions.spliterator(), false)
                        .sorted(Comparator.comparing((JsonNode a) -> -a.path("line").asInt()))
                        .toList();
        for (JsonNode action : places) {
            if (!isCommand(action.path("type").asText())) {
                edit(action);
            }
        }
        Set<String> commands = new LinkedHashSet<>();
        actions.forEach(action -> commands.add(action.path("type").asText()));
        commands.stream().filter(SampleTeam::isCommand).forEach(this::type);
    }

    private static boolean isCommand(String type) {
        return type.startsWith("delivery-workflows ") || type.startsWith("git ");
    }

    private void edit(JsonNode action) {
        String path = action.path("path").asText();
        int line = action.path("line").asInt();
        String type = action.path("type").asText();
        assertThat(path).as(action.toPrettyString()).isNotEmpty();
        edits++;
        List<String> lines = new ArrayList<>(read(path).lines().toList());
        if (line == 0) {
            assertThat(type).as(action.toPrettyString()).isNotEmpty();
            lines.add("\n" + type);
        } else {
            lines.set(line - 1, answers.answer(path, lines.get(line - 1)));
        }
        git.write(path, String.join("\n", lines) + "\n");
    }

    private void type(String commandLine) {
        List<String> words = List.of(commandLine.split(" "));
        if (words.get(0).equals("git")) {
            String message = "fix: keep the key of the export out of its script\n";
            git.write(".git/message", message);
            List<String> arguments = new ArrayList<>(List.of("-c", "core.editor=cp .git/message"));
            arguments.addAll(words.subList(1, words.size()));
            git.git(arguments.toArray(String[]::new));
        } else {
            CommandLineRun run = type(words.subList(1, words.size()));
            assertThat(run.exitCode()).as(commandLine + ": " + run.err()).isZero();
        }
    }

    String read(String path) {
        try {
            return Files.readString(git.path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
