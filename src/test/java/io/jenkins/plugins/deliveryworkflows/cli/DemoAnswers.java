package io.jenkins.plugins.deliveryworkflows.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What {@code bin/demo --ready} answers: blocks of a file, words of a line and what belongs there.
 */
record DemoAnswers(List<Answer> all) {

    static final Path FILE = Path.of("bin/demo-answers.txt");

    /** An edit of the line that has these words. */
    record Answer(String path, String words, String text) {}

    static DemoAnswers read() {
        try {
            return new DemoAnswers(
                    Arrays.stream(Files.readString(FILE).strip().split("\\R{2,}"))
                            .filter(block -> !block.startsWith("#"))
                            .map(block -> block.split("\\R", 3))
                            .map(block -> new Answer(block[0], block[1], block[2]))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line with the answer in place of its marker, or of the whole where nothing is asked. */
    String answer(String path, String line) {
        String text =
                all.stream()
                        .filter(one -> one.path().equals(path) && line.contains(one.words()))
                        .map(Answer::text)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                "nobody knows about " + path + ": " + line));
        int from = line.indexOf("[PENDING ");
        return from < 0
                ? text
                : line.substring(0, from)
                        + text
                        + line.substring(line.indexOf(']', from) + 1).replace(" | |", "");
    }
}
