package io.jenkins.plugins.deliveryworkflows.facts.collectors.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of files that name commands, each with its way to be read. */
enum CommandFile {
    MAKE("make") {
        @Override
        Map<String, Integer> names(String text) {
            return RuleHeads.of(text);
        }
    },
    JUST("just") {
        @Override
        Map<String, Integer> names(String text) {
            return RuleHeads.of(text);
        }
    },
    NPM("npm") {
        @Override
        Map<String, Integer> names(String text) {
            Map<String, Integer> names = new LinkedHashMap<>();
            try {
                JSON.readTree(text)
                        .path("scripts")
                        .fieldNames()
                        .forEachRemaining(name -> names.put(name, lineOf(text, '"' + name + '"')));
            } catch (JsonProcessingException e) {
                // A manifest that isn't JSON names nothing.
                return Map.of();
            }
            return names;
        }
    },
    TASK("task") {
        @Override
        Map<String, Integer> names(String text) {
            Map<String, Integer> names = new LinkedHashMap<>();
            YamlNode.document(text)
                    .get("tasks")
                    .entries()
                    .forEach((name, task) -> names.put(name, task.line()));
            return names;
        }
    },
    GRADLE("gradle") {
        @Override
        Map<String, Integer> names(String text) {
            Map<String, Integer> names = new LinkedHashMap<>();
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                Matcher task = GRADLE_TASK.matcher(lines[i]);
                if (task.lookingAt()) {
                    names.putIfAbsent(task.group(task.group(1) == null ? 2 : 1), i + 1);
                }
            }
            return names;
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 500;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:/-]{0,79}");
    private static final Pattern GRADLE_TASK =
            Pattern.compile(
                    "\\s{0,40}(?:tasks\\.register(?:<[\\w.]{1,80}>)?\\([\"']([\\w-]{1,80})[\"']"
                            + "|task\\s{1,9}([\\w-]{1,80}))");

    private final String tool;

    CommandFile(String tool) {
        this.tool = tool;
    }

    /** Which kind a file is by its name. */
    static Optional<CommandFile> of(SourceFile file) {
        return Optional.ofNullable(
                switch (file.name().toLowerCase(Locale.ROOT)) {
                    case "makefile", "gnumakefile" -> MAKE;
                    case "justfile", ".justfile" -> JUST;
                    case "package.json" -> NPM;
                    case "taskfile.yml", "taskfile.yaml" -> TASK;
                    case "build.gradle", "build.gradle.kts" -> GRADLE;
                    default -> file.hasExtension("mk") ? MAKE : null;
                });
    }

    /** Name → 1-based line. */
    abstract Map<String, Integer> names(String text);

    List<Command> commands(SourceFile file, SourceText text) {
        return names(text.toString()).entrySet().stream()
                .filter(name -> NAME.matcher(name.getKey()).matches())
                .limit(MOST)
                .map(
                        name ->
                                new Command(
                                        tool,
                                        name.getKey(),
                                        new Citation(file.path(), name.getKey(), name.getValue())))
                .toList();
    }

    private static int lineOf(String text, String literal) {
        int at = Math.max(0, text.indexOf(literal));
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
