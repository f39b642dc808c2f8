package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a Dockerfile into its instructions: joins continued lines, passes over heredocs. */
final class DockerfileInstructions {

    private static final Pattern HEREDOC = Pattern.compile("<<-?[\"']?(\\w{1,64})");

    private final List<Instruction> instructions = new ArrayList<>();
    private final StringBuilder logical = new StringBuilder();
    private int start;
    private String heredoc = "";

    private DockerfileInstructions() {}

    /**
     * One instruction.
     *
     * @param keyword in upper case
     * @param line where it starts, 1-based
     */
    record Instruction(String keyword, String arguments, int line) {}

    static List<Instruction> of(String text) {
        DockerfileInstructions reader = new DockerfileInstructions();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reader.read(lines[i].strip(), i + 1);
        }
        reader.finish();
        return reader.instructions;
    }

    private void read(String line, int number) {
        if (!heredoc.isEmpty()) {
            if (line.equals(heredoc)) {
                heredoc = "";
            }
            return;
        }
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (logical.isEmpty()) {
            start = number;
        }
        if (line.endsWith("\\") || line.endsWith("`")) {
            logical.append(line, 0, line.length() - 1).append(' ');
        } else {
            logical.append(line);
            finish();
        }
    }

    private void finish() {
        String[] words = logical.toString().strip().split("\\s+", 2);
        logical.setLength(0);
        if (words.length < 2) {
            return;
        }
        String keyword = words[0].toUpperCase(Locale.ROOT);
        instructions.add(new Instruction(keyword, words[1], start));
        if (keyword.equals("RUN") || keyword.equals("COPY") || keyword.equals("ADD")) {
            Matcher found = HEREDOC.matcher(words[1]);
            heredoc = found.find() ? found.group(1) : "";
        }
    }
}
