package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret that stands in a source, in history or in what was given stays where it is. */
class LeaksTest {

    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @TempDir Path folder;
    private final PlantedSecrets planted = new PlantedSecrets();
    private final List<String> leaks = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private GitFixture git;

    @BeforeEach
    void plant() {
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("API_TOKEN", planted.token("environment"));
        environment.put("CHANGE_TARGET", planted.token("target of the change"));
        git = LeakyRepository.make(folder.resolve("shop"), planted);
    }

    @Test
    void runAndCheckShowNoneInAnyFormatReportOrPatch() {
        for (String format : FORMATS) {
            String patch = folder.resolve(format + ".patch").toString();
            String report = folder.resolve("report-" + format).toString();
            assertJudged(
                    cli(
                            "run",
                            "release-readiness",
                            "--release",
                            "2.0.0",
                            "--format",
                            format,
                            "--patch",
                            patch,
                            "--report",
                            report));
            assertJudged(
                    cli(
                            "check",
                            "release-readiness",
                            "--release",
                            "2.0.0",
                            "--format",
                            format,
                            "--report",
                            report));
            leaks.addAll(planted.in("a patch", read(Path.of(patch))));
            leaks.addAll(planted.below(Path.of(report)));
        }
        cli("run", "release-readiness", "--release", "2.0.0");
        assertNothingLeaked();
    }

    @Test
    void skillsByThemselvesShowNone() {
        for (String skill :
                List.of(
                        "context-preflight",
                        "planner release",
                        "audit release",
                        "test-generator high-risk",
                        "docs-writer release")) {
            List<String> args = new ArrayList<>(List.of("skill", skill.split(" ")[0]));
            if (skill.contains(" ")) {
                args.addAll(List.of("--mode", skill.split(" ")[1]));
            }
            args.addAll(List.of("--release", "2.0.0", "--format", "json"));
            CommandLineRun run = cli(args.toArray(String[]::new));
            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        }
        assertNothingLeaked();
    }

    @Test
    void gateExplanationsAndAdoptionShowNone() {
        cli("run", "release-readiness", "--release", "2.0.0", "--format", "json");
        cli("gate", "--commit", "HEAD");
        cli("gate", "--commit", planted.token("commit that is asked about"));
        cli("explain", "security-posture-updated");
        cli("explain", planted.token("criterion that is asked about"));
        assertThat(cli("init", "--adopt").exitCode()).isEqualTo(ExitCode.OK);
        assertNothingLeaked();
    }

    @Test
    void whatIsGivenOnTheCommandLineIsNotRepeated() {
        CommandLineRun release =
                cli("run", "release-readiness", "--release", planted.token("release"));
        assertThat(release.exitCode()).as(release.err()).isEqualTo(ExitCode.USAGE);
        cli("run", "release-readiness", "--release", "../" + planted.token("broken release"));
        cli("run", "release-readiness", "--release", "2.0.0", "--base", planted.token("base"));
        cli("run", "release-readiness", "--release", "2.0.0", "--days", planted.token("days"));
        cli(
                "run",
                "release-readiness",
                "--release",
                "2.0.0",
                "--input",
                "x=" + planted.token("input"));
        cli(
                "run",
                "release-readiness",
                "--release",
                "2.0.0",
                "--input",
                planted.token("name of an input") + "=x");
        cli("run", "release-readiness", "--" + planted.token("option"));
        cli("run", planted.token("workflow"), "--release", "2.0.0");
        cli("skill", planted.token("skill"));
        cli(planted.token("command"));
        cli("run", "release-readiness", "--format", planted.token("format"));
        cli(
                "run",
                "release-readiness",
                "--release",
                "2.0.0",
                "--report",
                folder.resolve("no/" + planted.token("folder of the report")).toString());
        assertNothingLeaked();
    }

    @Test
    void rulesThatCannotBeReadAreNamedWithoutTheirValues() {
        environment.remove("CHANGE_TARGET");
        git.git("branch", "--force", "main");
        git.git("checkout", "--quiet", "main");
        String token = planted.token("broken rules");
        for (String text :
                List.of(
                        "documents: " + token + "\n",
                        token + ": workspace\n",
                        "owners: {default: [" + token + "\n",
                        "releaseTags: '(" + token + "'\n",
                        "x: *" + token + "\n",
                        "due: {CRITICAL: " + token + "}\n",
                        "audit: {allow: [{rule: " + token + "}]}\n")) {
            git.commit("Rules", ".delivery/policy.yml", text);
            assertThat(cli("run", "release-readiness", "--release", "2.0.0").exitCode())
                    .as(text)
                    .isEqualTo(ExitCode.USAGE);
        }
        git.delete(".delivery/policy.yml");
        for (String file : List.of("waivers.yml", "services.yml", "baseline.json")) {
            for (String text :
                    List.of(
                            "{" + token + "\n",
                            "{\"" + token + "\": \"" + token + "\"}\n",
                            token)) {
                git.commit("Rules", ".delivery/" + file, text);
                cli("run", "release-readiness", "--release", "2.0.0");
            }
            git.delete(".delivery/" + file);
        }
        assertNothingLeaked();
    }

    private void assertNothingLeaked() {
        leaks.addAll(planted.below(git.path("docs")));
        leaks.addAll(planted.in("CHANGELOG.md", read(git.path("CHANGELOG.md"))));
        leaks.addAll(planted.below(git.path(".delivery")));
        leaks.addAll(planted.below(folder.resolve("cache")));
        leaks.removeAll(LeakyRepository.writtenByPeople(planted, git));
        assertThat(leaks).isEmpty();
    }

    private static void assertJudged(CommandLineRun run) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NOT_READY);
    }

    private CommandLineRun cli(String... arguments) {
        List<String> args = new ArrayList<>(List.of(arguments));
        if (!List.of("explain").contains(args.get(0)) && args.size() > 1) {
            args.addAll(List.of("-C", git.folder().toString()));
        }
        CommandLineRun run =
                CommandLineRun.of(
                        environment, false, new Cancellation(), args.toArray(String[]::new));
        String name = Stream.of(arguments).limit(2).toList().toString();
        leaks.addAll(planted.in("stdout of " + name, run.out()));
        leaks.addAll(planted.in("stderr of " + name, run.err()));
        return run;
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
