package io.jenkins.plugins.deliveryworkflows.plugin;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the plugin offers to Pipelines and Freestyle projects, read from the glue's sources. */
public final class GlueSteps {

    private static final Path SOURCES =
            Path.of("src/main/java/io/jenkins/plugins/deliveryworkflows/jenkins");
    private static final Pattern NAME =
            Pattern.compile("String getFunctionName\\(\\) \\{\\s+return \"(\\w+)\";");
    private static final Pattern SKILL = Pattern.compile("super\\(\"([a-z-]+)\", Messages");

    private final Map<String, GlueClass> classes;

    private GlueSteps(Map<String, GlueClass> classes) {
        this.classes = classes;
    }

    static GlueSteps read() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return new GlueSteps(
                    files.filter(path -> path.toString().endsWith(".java"))
                            .map(GlueClass::read)
                            .collect(
                                    toMap(
                                            GlueClass::name,
                                            Function.identity(),
                                            (one, other) -> one,
                                            TreeMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that Pipelines call steps by. */
    public static Set<String> names() {
        return new TreeSet<>(read().byName().keySet());
    }

    /** Step's name → its class. */
    Map<String, GlueClass> byName() {
        Map<String, GlueClass> steps = new TreeMap<>();
        for (GlueClass type : classes.values()) {
            Matcher name = NAME.matcher(type.source());
            Matcher skill = SKILL.matcher(type.source());
            if (name.find()) {
                steps.put(name.group(1), type);
            } else if (skill.find()) {
                steps.put(camelCase(skill.group(1)), type);
            }
        }
        return steps;
    }

    /** The classes that a Freestyle project can have. */
    List<GlueClass> ofFreestyle() {
        return classes.values().stream()
                .filter(type -> Set.of("Builder", "Recorder").contains(type.superclass()))
                .toList();
    }

    /** The class itself, what it extends, and so on; Jenkins' own left out. */
    List<GlueClass> lineage(GlueClass type) {
        return Stream.iterate(type, one -> one != null, one -> classes.get(one.superclass()))
                .toList();
    }

    private static String camelCase(String id) {
        return Pattern.compile("-(.)")
                .matcher(id)
                .replaceAll(hit -> hit.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
