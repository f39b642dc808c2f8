package io.jenkins.plugins.deliveryworkflows.plugin;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

    private static final Pattern GIVEN = Pattern.compile("(\\w+): ");

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

    /** What a Freestyle project's form offers. */
    public static List<String> namesInForms() {
        return read().ofFreestyle().stream().map(GlueClass::displayName).toList();
    }

    /** The parameters that a step takes. */
    public static Set<String> parameters(String step) {
        GlueSteps glue = read();
        return glue.lineage(glue.byName().get(step)).stream()
                .flatMap(type -> type.parameters().stream())
                .map(GlueClass.Parameter::name)
                .collect(toSet());
    }

    /** The steps that a Jenkinsfile calls, each with the parameters that it gives. */
    public static Map<String, Set<String>> called(String jenkinsfile) {
        Map<String, Set<String>> called = new TreeMap<>();
        String oneLineEach = jenkinsfile.replaceAll(",\\s*\n\\s*", ", ");
        String withoutTexts = oneLineEach.replaceAll("'[^'\n]*'", "''");
        for (String line : withoutTexts.lines().map(String::strip).toList()) {
            String step = line.split("\\W", 2)[0];
            if (names().contains(step)) {
                GIVEN.matcher(line)
                        .results()
                        .forEach(
                                hit ->
                                        called.computeIfAbsent(step, name -> new TreeSet<>())
                                                .add(hit.group(1)));
            }
        }
        return called;
    }

    /** Step's name → its class. */
    Map<String, GlueClass> byName() {
        Map<String, GlueClass> steps = new TreeMap<>();
        for (GlueClass type : classes.values()) {
            Matcher name = NAME.matcher(type.source());
            if (name.find()) {
                steps.put(name.group(1), type);
            } else if (!skill(type).isEmpty()) {
                steps.put(camelCase(skill(type)), type);
            }
        }
        return steps;
    }

    /** The id of the skill that a step runs, empty for a step that runs none or several. */
    String skill(GlueClass step) {
        Matcher skill = SKILL.matcher(step.source());
        return skill.find() ? skill.group(1) : "";
    }

    /**
     * The classes that a Freestyle project can have, those that build before those that publish.
     */
    List<GlueClass> ofFreestyle() {
        return classes.values().stream()
                .filter(type -> Set.of("Builder", "Recorder").contains(type.superclass()))
                .sorted(Comparator.comparing(GlueClass::superclass))
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
