package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.environment.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Java shuffles the order of its immutable sets and maps anew in every process: what depends on it
 * shows between two processes only.
 */
class EveryProcessTest {

    private static final Path FIXTURES = Path.of("src/test/resources/workspaces");

    @TempDir private Path folder;

    @Test
    void equalSourcesGiveEqualDocumentsInEveryProcess() throws IOException {
        Map<String, String> first = documents("first");
        Map<String, String> second = documents("second");
        Map<String, String> third = documents("third");

        assertThat(first).hasSize(6).isEqualTo(second).isEqualTo(third);
    }

    /**
     * The documents of a workspace that has all fixtures in it, written by a process of its own.
     */
    private Map<String, String> documents(String name) throws IOException {
        Path workspace = folder.resolve(name);
        copy(FIXTURES, workspace);
        // Two names of one tool, so that an order decides which is cited.
        Path tied = Files.createDirectories(workspace.resolve("tied"));
        Files.writeString(
                tied.resolve("pyproject.toml"),
                "[project]\nname = \"tied\"\n[tool.pyright]\na = 1\n[tool.basedpyright]\na = 1\n");
        ChildJvm.Ended ended =
                ChildJvm.of(Main.class)
                        .environment("XDG_CACHE_HOME", folder.resolve(name + "-cache").toString())
                        .run(folder, "skill", "context-preflight", "-C", workspace.toString());
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        Map<String, String> documents = new TreeMap<>();
        for (String path :
                List.of(
                        "docs/architecture/context.md",
                        "docs/architecture/context.json",
                        "docs/api/index.md",
                        "docs/frontend/routes.md",
                        "docs/backend/database/schema.md",
                        "docs/development/quality-gates.md")) {
            documents.put(path, Files.readString(workspace.resolve(path)));
        }
        return documents;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
