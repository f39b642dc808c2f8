package io.jenkins.plugins.deliveryworkflows.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Pipeline steps of the glue, read from its sources: Jenkins' own classes aren't here. */
public final class GlueSteps {

    private static final Path SOURCES =
            Path.of("src/main/java/io/jenkins/plugins/deliveryworkflows/jenkins");
    private static final Pattern NAME =
            Pattern.compile("String getFunctionName\\(\\) \\{\\s+return \"(\\w+)\";");

    private GlueSteps() {}

    /** The names that Pipelines call them by. */
    public static Set<String> names() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                NAME.matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> names.add(hit.group(1)));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
