package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Follows a Dockerfile's stages, so that in the end it knows what the last one exposes and runs.
 */
final class DockerfileStages {

    private static final int LONGEST_VALUE = 32;

    private final Map<String, String> arguments = new HashMap<>();
    private final Map<String, Stage> named = new HashMap<>();
    private Stage current = new Stage();

    /** Takes one instruction, in the file's order. */
    void read(DockerfileInstructions.Instruction instruction) {
        String said = instruction.arguments();
        switch (instruction.keyword()) {
            case "FROM" -> from(said);
            case "ARG" -> define(said);
            case "ENV" -> {
                define(said);
                provide(said);
            }
            case "WORKDIR" -> current.files = current.files.in(resolve(said));
            case "COPY", "ADD" -> current.files = current.files.copying(resolve(said));
            case "EXPOSE" -> expose(said);
            case "HEALTHCHECK" -> current.healthCheck = resolve(said);
            case "ENTRYPOINT" -> {
                current.entrypoint = CommandText.of(said);
                current.starts.put(instruction.keyword(), instruction);
                current.line = instruction.line();
            }
            case "CMD" -> {
                current.arguments = CommandText.of(said);
                current.starts.put(instruction.keyword(), instruction);
                if (current.entrypoint.isEmpty()) {
                    current.line = instruction.line();
                }
            }
            default -> {
                // The others change neither ports nor the command.
            }
        }
    }

    private void from(String said) {
        List<String> words = new ArrayList<>(List.of(said.split("\\s+")));
        words.removeIf(word -> word.startsWith("--"));
        Stage base = words.isEmpty() ? null : named.get(lower(words.get(0)));
        current = base == null ? new Stage() : base.copy();
        if (words.size() == 3 && words.get(1).equalsIgnoreCase("as")) {
            named.put(lower(words.get(2)), current);
        }
    }

    private void define(String said) {
        for (String word : said.split("\\s+")) {
            int equals = word.indexOf('=');
            // A value with a variable in it is left unknown rather than followed round in circles,
            // and one that is too long for a port isn't multiplied.
            if (equals > 0 && word.indexOf('$') < 0 && word.length() - equals <= LONGEST_VALUE) {
                arguments.put(
                        word.substring(0, equals), word.substring(equals + 1).replace("\"", ""));
            }
        }
    }

    /** {@code NAME=value NAME=value}, or {@code NAME value}. */
    private void provide(String said) {
        String[] words = said.split("\\s+");
        if (words[0].indexOf('=') < 0) {
            current.environment.add(words[0]);
            return;
        }
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                current.environment.add(word.substring(0, equals));
            }
        }
    }

    private String resolve(String said) {
        return Interpolation.resolve(said, arguments::get);
    }

    private void expose(String said) {
        for (String word : resolve(said).split("\\s+")) {
            String[] port = word.split("/", 2);
            current.ports.add(ComposePort.withProtocol(port[0], port.length > 1 ? port[1] : ""));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<String> ports() {
        return List.copyOf(current.ports);
    }

    /** What the container runs, empty where its base image decides. */
    String command() {
        return (current.entrypoint + " " + current.arguments).strip();
    }

    /** The arguments of the last {@code HEALTHCHECK}, empty where there is none. */
    String healthCheck() {
        return current.healthCheck;
    }

    int commandLine() {
        return current.line;
    }

    /** What the container starts with. */
    ImageStart start() {
        return new ImageStart(
                current.starts.values().stream()
                        .map(i -> new ImageStart.Command(i.arguments(), i.line()))
                        .toList(),
                Set.copyOf(current.environment),
                current.files.holding(
                        current.starts.values().stream()
                                .flatMap(i -> CommandText.words(i.arguments()).stream())
                                .map(this::resolve)
                                .toList()));
    }

    private static final class Stage {
        private final Map<String, DockerfileInstructions.Instruction> starts = new TreeMap<>();
        private final Set<String> environment = new TreeSet<>();
        private ImageFiles files = ImageFiles.NONE;
        private final TreeSet<String> ports = new TreeSet<>();
        private String entrypoint = "";
        private String arguments = "";
        private String healthCheck = "";
        private int line = 1;

        private Stage copy() {
            Stage copy = new Stage();
            copy.ports.addAll(ports);
            copy.starts.putAll(starts);
            copy.environment.addAll(environment);
            copy.files = files;
            copy.entrypoint = entrypoint;
            copy.arguments = arguments;
            copy.healthCheck = healthCheck;
            copy.line = line;
            return copy;
        }
    }
}
