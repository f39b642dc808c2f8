package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the environment variables that Java and Kotlin programs, Spring's settings and logging ask
 * for.
 *
 * <p>A placeholder counts as a variable where it is written in upper case, as only variables are;
 * not one that names a setting of its own file or that Spring Boot sets itself for its logging.
 */
public final class JvmVariableCollector implements Collector<JvmVariableCollector.Uses> {

    /** The variables that a file uses. */
    record Uses(List<Use> found) {
        Uses {
            found = List.copyOf(found);
        }
    }

    record Use(String name, boolean optional, int line) {}

    private static final String NAME = "([A-Z][A-Z0-9_]{0,127})";
    private static final Pattern CALL =
            Pattern.compile(
                    "getenv\\(\\s*(?:\"(\\w{1,128})\"|([A-Z][A-Z0-9_]{0,127}))\\s*\\)"
                            + "|getenv\\(\\)\\s*\\.(get|getOrDefault)\\(\\s*\"(\\w{1,128})\""
                            + "|getenv\\(\\)\\[\"(\\w{1,128})\"\\]");
    private static final Pattern CONSTANT =
            Pattern.compile("\\bString\\s+([A-Z][A-Z0-9_]{0,127})\\s*=\\s*\"(\\w{1,128})\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{" + NAME + "(:|\\})");
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*" + NAME + "[ \\t]*[=:]");
    private static final Pattern LOGGING =
            Pattern.compile(
                    "PID|LOG_PATH|LOG_FILE|LOG_(?:LEVEL|DATEFORMAT|CORRELATION)_PATTERN"
                            + "|LOG_EXCEPTION_CONVERSION_WORD|LOGGED_APPLICATION_NAME"
                            + "|(?:CONSOLE|FILE)_LOG_\\w+");

    @Override
    public String id() {
        return "jvm-variables";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Uses> type() {
        return Uses.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return JvmSources.holds(file)
                || ((isSettings(file) || LoggingSettings.isNamed(file)) && !file.isTest());
    }

    private static boolean isSettings(SourceFile file) {
        return file.hasExtension("yml", "yaml", "properties")
                && (file.name().startsWith("application") || file.name().startsWith("bootstrap"));
    }

    @Override
    public Optional<Uses> extract(SourceFile file, SourceText text) {
        Map<String, Use> found = new LinkedHashMap<>();
        if (isSettings(file)) {
            if (text.contains("${")) {
                String code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.HASH);
                addPlaceholders(code, keys(code), text, found);
            }
        } else if (LoggingSettings.isNamed(file)) {
            LoggingSettings.uses(file, text).stream()
                    .filter(use -> !LOGGING.matcher(use.name()).matches())
                    .forEach(use -> add(use, found));
        } else if (text.contains("getenv(") || text.contains("@Value(")) {
            String code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.C_LIKE);
            addCalls(code, text, found);
            addValues(code, text, found);
        }
        List<Use> uses = new ArrayList<>(found.values());
        return uses.isEmpty() ? Optional.empty() : Optional.of(new Uses(uses));
    }

    private static Set<String> keys(String code) {
        Set<String> keys = new HashSet<>();
        KEY.matcher(code).results().forEach(m -> keys.add(m.group(1)));
        return keys;
    }

    private static void addCalls(String code, SourceText text, Map<String, Use> found) {
        Map<String, String> constants = new LinkedHashMap<>();
        CONSTANT.matcher(code).results().forEach(m -> constants.put(m.group(1), m.group(2)));
        Matcher call = CALL.matcher(code);
        while (call.find()) {
            String name = call.group(1);
            if (call.group(2) != null) {
                name = constants.get(call.group(2));
            } else if (call.group(4) != null) {
                name = call.group(4);
            } else if (call.group(5) != null) {
                name = call.group(5);
            }
            if (name != null) {
                boolean optional = "getOrDefault".equals(call.group(3)) || hasDefault(code, call);
                add(new Use(name, optional, text.lineOf(call.start())), found);
            }
        }
    }

    /** Whether Kotlin's {@code ?:} follows, or an {@code Optional} is made of the call. */
    private static boolean hasDefault(String code, Matcher call) {
        int before = code.lastIndexOf("System.", call.start());
        boolean wrapped =
                before > 0
                        && call.start() - before <= "System.".length()
                        && code.startsWith("ofNullable(", before - "ofNullable(".length());
        return wrapped || code.startsWith("?:", Words.skipSpace(code, call.end()));
    }

    private static void addValues(String code, SourceText text, Map<String, Use> found) {
        String blank = CodeMask.withoutCommentsAndStrings(text.toString(), CodeMask.Syntax.C_LIKE);
        int at = blank.indexOf("@Value(");
        while (at >= 0) {
            AnnotationReader.Found value = AnnotationReader.read(code, blank, at);
            Map<String, Use> inside = new LinkedHashMap<>();
            String written = value.annotation().code("value").replace("\\$", "$");
            addPlaceholders(written, Set.of(), SourceText.of(written), inside);
            int line = text.lineOf(at);
            inside.values().forEach(use -> add(new Use(use.name(), use.optional(), line), found));
            at = blank.indexOf("@Value(", Math.max(value.end(), at + 1));
        }
    }

    private static void addPlaceholders(
            String code, Set<String> settings, SourceText text, Map<String, Use> found) {
        Matcher placeholder = PLACEHOLDER.matcher(code);
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (!settings.contains(name) && !LOGGING.matcher(name).matches()) {
                boolean optional = placeholder.group(2).equals(":");
                add(new Use(name, optional, text.lineOf(placeholder.start())), found);
            }
        }
    }

    /** A file that needs a variable at one place needs it, whatever other places default to. */
    private static void add(Use use, Map<String, Use> found) {
        found.merge(use.name(), use, (a, b) -> a.optional() && !b.optional() ? b : a);
    }

    @Override
    public void assemble(List<FileFacts<Uses>> files, Facts.Builder facts) {
        for (FileFacts<Uses> file : files) {
            for (Use use : file.said().found()) {
                facts.add(
                        new Variable(
                                use.name(),
                                false,
                                use.optional(),
                                new Citation(file.file().path(), use.name(), use.line())));
            }
        }
    }
}
