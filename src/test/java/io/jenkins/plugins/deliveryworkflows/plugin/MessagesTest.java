package io.jenkins.plugins.deliveryworkflows.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code Messages.java} is written by hand: it and its bundle must name the same texts. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z.]+)\"");

    static Stream<Path> messages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("Messages.java")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void nameEachTextOfTheirBundleAndNoOther(Path source) throws IOException {
        Set<String> keys = bundle(source).stringPropertyNames();
        Set<String> named = new TreeSet<>();
        Matcher literals = LITERAL.matcher(Files.readString(source));
        while (literals.find()) {
            named.add(literals.group(1));
        }

        assertThat(named).isNotEmpty();
        assertThat(keys).allMatch(key -> isNamed(key, named), "is named in " + source);
        assertThat(named)
                .filteredOn(name -> name.contains("."))
                .allMatch(
                        name -> keys.stream().anyMatch(key -> isNamed(key, Set.of(name))),
                        "has a text");
    }

    /** By itself, or put together of a beginning, such as {@code Distrust.}, or an end. */
    private static boolean isNamed(String key, Set<String> names) {
        return names.stream()
                .anyMatch(
                        name ->
                                name.equals(key)
                                        || name.endsWith(".") && key.startsWith(name)
                                        || name.startsWith(".") && key.endsWith(name)
                                        || key.equals(name + ".remedy"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void doubleEachApostropheThatFormattingWouldSwallow(Path source) throws IOException {
        Properties texts = bundle(source);

        assertThat(texts).isNotEmpty();
        assertThat(texts.values())
                .allMatch(text -> !text.toString().replace("''", "").contains("'"));
    }

    private static Properties bundle(Path source) throws IOException {
        Path bundle =
                BUNDLES.resolve(SOURCES.relativize(source)).resolveSibling("Messages.properties");
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }
}
