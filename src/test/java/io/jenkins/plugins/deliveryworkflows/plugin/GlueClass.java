package io.jenkins.plugins.deliveryworkflows.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One class of the glue, as its source has it.
 *
 * @param superclass the simple name of what it extends, empty for nothing
 */
record GlueClass(String name, String superclass, Path file, String source) {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CONSTRUCTOR =
            Pattern.compile("@DataBoundConstructor\\s+public \\w+\\(([^)]*)\\)");
    private static final Pattern DISPLAY_NAME =
            Pattern.compile("String getDisplayName\\(\\) \\{\\s+return (\\w+)\\.(\\w+)\\(\\);");
    private static final Pattern SETTER =
            Pattern.compile(
                    "@DataBoundSetter\\s+public (?:final )?void set(\\w+)\\(([\\w.]+) \\w+\\)");

    /**
     * What a Pipeline or a form gives.
     *
     * @param required whether nothing works without it
     */
    record Parameter(String name, String type, boolean required) {}

    static GlueClass read(Path file) {
        try {
            String source = Files.readString(file);
            String name = file.getFileName().toString().replace(".java", "");
            Matcher extended =
                    Pattern.compile("class " + name + "(?:<[^{]*>)?\\s+extends (\\w+)")
                            .matcher(source);
            return new GlueClass(name, extended.find() ? extended.group(1) : "", file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The constructor's, then those with a setter, in their order. */
    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        Matcher constructor = CONSTRUCTOR.matcher(source);
        if (constructor.find() && !constructor.group(1).isBlank()) {
            for (String parameter : constructor.group(1).split(",")) {
                String[] parts = parameter.strip().split("\\s+");
                parameters.add(new Parameter(parts[1], parts[0], true));
            }
        }
        SETTER.matcher(source)
                .results()
                .forEach(
                        hit -> {
                            String name =
                                    hit.group(1).substring(0, 1).toLowerCase()
                                            + hit.group(1).substring(1);
                            parameters.add(new Parameter(name, hit.group(2), false));
                        });
        return parameters;
    }

    /** The class's own help, or that of a field, where it has a file. */
    Optional<String> help(String field) {
        Path help = resources().resolve(field.isEmpty() ? "help.html" : "help-" + field + ".html");
        try {
            return Files.isRegularFile(help)
                    ? Optional.of(Files.readString(help))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What forms call it. */
    String displayName() {
        Matcher text = DISPLAY_NAME.matcher(source);
        assertThat(text.find()).as("%s has a display name", name).isTrue();
        Path bundle = resources().resolveSibling(text.group(1) + ".properties");
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.getProperty(text.group(2).replace('_', '.'));
    }

    private Path resources() {
        Path folder = RESOURCES.resolve(JAVA.relativize(file)).getParent();
        return folder.resolve(name);
    }
}
