package io.jenkins.plugins.deliveryworkflows.facts.collectors.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Description;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a folder is for: the label of its Dockerfile, the description in its {@code
 * package.json}, the first paragraph of its README.
 */
public final class DescriptionCollector implements Collector<DescriptionCollector.Said> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;
    private static final int LONGEST_WORD = 24;
    private static final Pattern LABEL =
            Pattern.compile(
                    "org\\.opencontainers\\.image\\.description\"?\\s{0,9}=?\\s{0,9}\"([^\"\\n]{1,400})\"");

    /** The description in one file, and the symbol that names it there. */
    public record Said(String text, String symbol) {}

    @Override
    public String id() {
        return "descriptions";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Said> type() {
        return Said.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return (name.equals("readme.md") || name.equals("package.json") || isDockerfile(name))
                && !file.isTest();
    }

    private static boolean isDockerfile(String name) {
        return name.equals("dockerfile") || name.equals("containerfile");
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        String name = file.name().toLowerCase(Locale.ROOT);
        Optional<Said> said =
                name.equals("package.json")
                        ? manifest(text.toString())
                        : isDockerfile(name)
                                ? label(text.toString())
                                : FirstParagraph.of(text.toString()).map(p -> new Said(p, ""));
        return said.filter(one -> isProse(one.text()));
    }

    private static Optional<Said> manifest(String text) {
        try {
            String said = JSON.readTree(text).path("description").asText("").strip();
            return Optional.of(new Said(said, "description"));
        } catch (JsonProcessingException e) {
            // A manifest that isn't JSON says nothing.
            return Optional.empty();
        }
    }

    private static Optional<Said> label(String text) {
        Matcher label = LABEL.matcher(text);
        return label.find()
                ? Optional.of(
                        new Said(label.group(1).strip(), "org.opencontainers.image.description"))
                : Optional.empty();
    }

    /** Several words, none of which could be a key that somebody pasted. */
    private static boolean isProse(String text) {
        String[] words = text.split("\\s+");
        if (text.length() > LONGEST || words.length < 3) {
            return false;
        }
        for (String word : words) {
            if (word.length() > LONGEST_WORD && word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        for (FileFacts<Said> file : files) {
            Said said = file.said();
            facts.add(
                    new Description(
                            said.text(),
                            file.file().folder(),
                            new Citation(file.file().path(), said.symbol(), 1)));
        }
    }
}
