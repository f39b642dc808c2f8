package io.jenkins.plugins.deliveryworkflows.plugin;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One view of the plugin: a Jelly file and what lies beside it. */
record View(Path file, String text) {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("\\$\\{%([A-Za-z]+)[(}]");
    private static final Pattern FIELD = Pattern.compile("\\bfield=\"([A-Za-z]+)\"");

    /** All of them, sorted. */
    static List<View> all() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".jelly"))
                    .sorted()
                    .map(View::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static View read(Path file) {
        try {
            return new View(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the texts that it asks for. */
    Set<String> keys() {
        return found(KEY);
    }

    /** Names of the fields of a form. */
    Set<String> fields() {
        return found(FIELD);
    }

    /** Names of the texts that its bundle has; none where it has no bundle. */
    Set<String> texts() {
        Path bundle = beside(name().replace(".jelly", ".properties"));
        if (!Files.exists(bundle)) {
            return Set.of();
        }
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    Path beside(String name) {
        return file.resolveSibling(name);
    }

    private String name() {
        return file.getFileName().toString();
    }

    private Set<String> found(Pattern pattern) {
        Set<String> names = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Override
    public String toString() {
        return RESOURCES.relativize(file).toString();
    }
}
