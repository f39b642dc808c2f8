package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GradleDependencyCollector.Alias;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GradleDependencyCollector.Assigned;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GradleDependencyCollector.Declared;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GradleDependencyCollector.Said;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the coordinates that a Gradle build file names, in Groovy or Kotlin. */
final class GradleScript {

    private static final Pattern WORD = Pattern.compile("^\"?([A-Za-z]\\w{0,80})\"?[ \\t(]");
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"'\\n]{1,300})[\"']");
    private static final Pattern ALIAS = Pattern.compile("\\blibs\\.([\\w.]{1,200})");
    private static final Pattern NAMED =
            Pattern.compile("\\b(group|name|version)\\s?[:=]\\s?[\"']([^\"'\\n]{1,200})[\"']");
    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "([A-Za-z_]\\w{0,80})[\"'\\]]{0,2} {0,4}[=,] {0,4}[\"']([^\"'\\n]{1,100})[\"']");

    private static final Set<String> CONFIGURATIONS =
            Set.of(
                    "implementation",
                    "api",
                    "compile",
                    "compileonly",
                    "compileonlyapi",
                    "runtime",
                    "runtimeonly",
                    "annotationprocessor",
                    "kapt",
                    "ksp",
                    "developmentonly",
                    "providedcompile",
                    "providedruntime",
                    "classpath");

    /** They serve the build, or somebody who develops. */
    private static final Set<String> ASIDE =
            Set.of("annotationprocessor", "kapt", "ksp", "developmentonly", "classpath");

    private final List<Declared> declared = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();
    private String configuration = "";

    private GradleScript() {}

    static Said read(String text) {
        String code = CodeMask.withoutComments(text, CodeMask.Syntax.C_LIKE);
        GradleScript script = new GradleScript();
        List<Assigned> assigned = new ArrayList<>();
        int number = 0;
        for (String line : code.split("\n", -1)) {
            script.line(line.strip(), ++number);
            Matcher matcher = ASSIGNED.matcher(line);
            while (matcher.find()) {
                addIfVersion(matcher.group(1), matcher.group(2), assigned);
            }
        }
        return new Said(List.of(), List.of(), script.declared, script.aliases, assigned);
    }

    static List<Assigned> properties(String text) {
        List<Assigned> assigned = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                addIfVersion(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip(),
                        assigned);
            }
        }
        return assigned;
    }

    private static void addIfVersion(String name, String value, List<Assigned> assigned) {
        if (Harmless.isVersion(name, value)) {
            assigned.add(new Assigned(name, value));
        }
    }

    private void line(String line, int number) {
        Matcher word = WORD.matcher(line);
        if (word.find() && isConfiguration(word.group(1))) {
            configuration = word.group(1).toLowerCase(Locale.ROOT);
        } else if (!goesOn(line)) {
            configuration = "";
        }
        if (configuration.isEmpty()) {
            return;
        }
        boolean development = configuration.contains("test") || isIn(ASIDE, configuration);
        ALIAS.matcher(line)
                .results()
                .forEach(found -> aliases.add(new Alias(alias(found.group(1)), development)));
        if (!named(line, development, number)) {
            QUOTED.matcher(line)
                    .results()
                    .forEach(found -> coordinates(found.group(1), development, number));
        }
    }

    private static boolean isConfiguration(String word) {
        return isIn(CONFIGURATIONS, word.toLowerCase(Locale.ROOT));
    }

    /** A source set's name may stand before a configuration's. */
    private static boolean isIn(Set<String> words, String configuration) {
        return words.stream().anyMatch(configuration::endsWith);
    }

    /** Whether a line is one more item of a list. */
    private static boolean goesOn(String line) {
        return line.isEmpty()
                || "\"'[)".indexOf(line.charAt(0)) >= 0
                || line.startsWith("libs.")
                || line.startsWith("platform(")
                || line.startsWith("group:");
    }

    private static String alias(String dotted) {
        return dotted.endsWith(".get") ? dotted.substring(0, dotted.length() - 4) : dotted;
    }

    private boolean named(String line, boolean development, int number) {
        String group = "";
        String name = "";
        String version = "";
        if (line.contains("exclude")) {
            return false;
        }
        Matcher part = NAMED.matcher(line);
        while (part.find()) {
            switch (part.group(1)) {
                case "group" -> group = part.group(2);
                case "name" -> name = part.group(2);
                default -> version = part.group(2);
            }
        }
        boolean whole = !group.isEmpty() && !name.isEmpty();
        if (whole) {
            declared.add(new Declared(group, name, version, development, number));
        }
        return whole;
    }

    private void coordinates(String quoted, boolean development, int number) {
        String[] parts = quoted.split(":", -1);
        boolean module =
                parts.length >= 2
                        && parts.length <= 4
                        && !parts[0].isEmpty()
                        && !parts[1].isEmpty()
                        && isName(parts[0])
                        && isName(parts[1]);
        if (module) {
            String version = parts.length > 2 ? parts[2] : "";
            int type = version.indexOf('@');
            declared.add(
                    new Declared(
                            parts[0],
                            parts[1],
                            type < 0 ? version : version.substring(0, type),
                            development,
                            number));
        }
    }

    private static boolean isName(String part) {
        return part.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    }
}
