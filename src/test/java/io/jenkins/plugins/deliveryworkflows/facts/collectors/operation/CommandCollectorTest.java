package io.jenkins.plugins.deliveryworkflows.facts.collectors.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandCollectorTest {

    private static List<Command> commands(String path, String text) {
        return Collected.of(new CommandCollector(), path, text).commands();
    }

    @Test
    void readsTargetsOfMakefileButNoAssignmentsAndPatterns() {
        String text =
                ".PHONY: deploy\nIMAGE := shop:1\nTAG::=2\nURL = http://a:80\n"
                        + "deploy push: build ## ships it\n\t@echo a:b\n%.o: %.c\n$(X): y\n# old: one\n";

        assertThat(commands("ops/Makefile", text))
                .extracting(Command::tool, Command::name, command -> command.source().line())
                .containsExactly(tuple("make", "deploy", 5), tuple("make", "push", 5));
    }

    @Test
    void readsScriptsOfPackage() {
        String text = "{\n \"scripts\": {\n  \"deploy:prod\": \"sh x\",\n  \"lint\": \"eslint\"}}";

        assertThat(commands("web/package.json", text))
                .extracting(Command::tool, Command::name, command -> command.source().line())
                .containsExactly(tuple("npm", "deploy:prod", 3), tuple("npm", "lint", 4));
    }

    @Test
    void readsTasksOfGradleAndTaskfile() {
        assertThat(
                        commands(
                                "build.gradle.kts",
                                "tasks.register<Copy>(\"stage\") {}\ntask ship {\n"))
                .extracting(Command::name)
                .containsExactly("ship", "stage");
        assertThat(commands("Taskfile.yml", "tasks:\n  release:\n    cmds: [a]\n"))
                .extracting(Command::tool, Command::name)
                .containsExactly(tuple("task", "release"));
    }

    @Test
    void refusesNamesThatNobodyTypes() {
        assertThat(commands("package.json", "{\"scripts\": {\"a|b <c>\": \"\", \"[x](y)\": \"\"}}"))
                .isEmpty();
        assertThat(commands("package.json", "{\"scripts\": [")).isEmpty();
    }

    @Test
    void takesNoLongerForHostileFiles() {
        String text = ("a ".repeat(200_000) + ":\n") + "x:".repeat(200_000);

        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(commands("Makefile", text)).hasSizeLessThan(501));
    }
}
