package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to stop a build: every one is passed over in little time. */
class HostileLocksTest {

    private static final int MANY = 300_000;

    private static final List<Collector<?>> COLLECTORS =
            List.of(
                    new CargoDependencyCollector(),
                    new GoDependencyCollector(),
                    new GradleDependencyCollector(),
                    new MavenDependencyCollector(),
                    new NodeDependencyCollector(),
                    new PythonDependencyCollector());

    private static final List<String> NAMES =
            List.of(
                    "Cargo.lock",
                    "Cargo.toml",
                    "Pipfile.lock",
                    "build.gradle",
                    "go.mod",
                    "go.sum",
                    "gradle.lockfile",
                    "gradle/libs.versions.toml",
                    "package-lock.json",
                    "package.json",
                    "pdm.lock",
                    "pnpm-lock.yaml",
                    "poetry.lock",
                    "pom.xml",
                    "pyproject.toml",
                    "requirements.txt",
                    "uv.lock",
                    "yarn.lock");

    static Stream<String> texts() {
        String deepIndent =
                Stream.iterate("a:\n", line -> " " + line)
                        .limit(700)
                        .reduce("packages:\n", String::concat);
        return Stream.of(
                "",
                "\n",
                "{".repeat(MANY),
                "[".repeat(MANY),
                "{\"packages\":".repeat(MANY / 10),
                "{\"dependencies\": {\"a\": ".repeat(MANY / 20),
                "[[package]]\nname = \"a\"\nversion = " + "[".repeat(MANY),
                "[[package]]\nname = " + "{a = ".repeat(MANY / 5),
                "a = \"" + "\\".repeat(MANY),
                "'".repeat(MANY),
                "\"\"\"" + "\"\" ".repeat(MANY),
                "=".repeat(MANY),
                "a=".repeat(MANY),
                "?".repeat(MANY),
                "? ".repeat(MANY),
                ": ".repeat(MANY),
                "a: &a [*a, *a]\n".repeat(MANY / 20),
                "a: &a\n  <<: *a\npackages: *a\n",
                "<project>" + "<a>".repeat(MANY),
                "<project><artifactId>a</artifactId><properties>"
                        + "<v>${v}${v}</v>"
                        + "</properties><dependencies>"
                        + "<dependency><groupId>g</groupId><artifactId>a</artifactId><version>${v}</version></dependency>"
                                .repeat(2000),
                "implementation '" + "a:".repeat(MANY),
                "implementation \"g:a:" + "${a}".repeat(200) + "\"\n",
                "a" + "-_.".repeat(MANY) + "==1",
                "-r requirements.txt\n".repeat(20_000),
                "a==1 \\\n".repeat(MANY / 10),
                "replace a => b v1\nrequire a v1\n".repeat(10_000),
                "require (\n" + " ".repeat(MANY),
                deepIndent,
                "importers:\n  .:\n    dependencies:\n      a: " + "(".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isPassedOverInLittleTime(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (Collector<?> collector : COLLECTORS) {
                        for (String name : NAMES) {
                            List<Dependency> found =
                                    Collected.of(collector, name, text).dependencies();
                            assertThat(found)
                                    .as(name)
                                    .allSatisfy(one -> assertThat(one.name()).isNotEmpty());
                        }
                    }
                });
    }
}
