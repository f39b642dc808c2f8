package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmVariableCollector.Use;
import io.jenkins.plugins.deliveryworkflows.facts.text.MarkupText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the variables that the configuration of Logback and Log4j 2 reads.
 *
 * <p>Logback looks a name that it has no property for up in the environment; Log4j 2 does so only
 * where it is told to by {@code env:}.
 */
final class LoggingSettings {

    private static final String RESOURCES = "src/main/resources/";
    private static final String NAME = "([A-Z][A-Z0-9_]{0,127})(:-|\\})";
    private static final Pattern LOGBACK = Pattern.compile("\\$\\{" + NAME);
    private static final Pattern LOG4J = Pattern.compile("\\$\\{env:" + NAME);
    private static final Pattern DEFINED =
            Pattern.compile(
                    "<(?:property|variable|springProperty|define|timestamp|insertFromJNDI)\\s[^<>]{0,500}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINED_NAME =
            Pattern.compile(
                    "\\s(?:name|key|as)\\s{0,20}=\\s{0,20}[\"']([A-Z][A-Z0-9_]{0,127})[\"']");

    /** What Logback itself sets. */
    private static final Set<String> BUILT_IN = Set.of("HOSTNAME", "CONTEXT_NAME");

    private LoggingSettings() {}

    static boolean isNamed(SourceFile file) {
        return file.hasExtension("xml")
                && (file.name().startsWith("logback") || isLog4j(file))
                && (file.path().startsWith(RESOURCES) || file.path().contains("/" + RESOURCES));
    }

    private static boolean isLog4j(SourceFile file) {
        return file.name().startsWith("log4j2");
    }

    static List<Use> uses(SourceFile file, SourceText text) {
        List<Use> uses = new ArrayList<>();
        if (!text.contains("${")) {
            return uses;
        }
        String code = MarkupText.withoutComments(text.toString());
        Set<String> known = isLog4j(file) ? Set.of() : defined(code);
        Matcher use = (isLog4j(file) ? LOG4J : LOGBACK).matcher(code);
        while (use.find()) {
            if (!known.contains(use.group(1))) {
                boolean optional = use.group(2).equals(":-");
                uses.add(new Use(use.group(1), optional, text.lineOf(use.start())));
            }
        }
        return uses;
    }

    private static Set<String> defined(String code) {
        Set<String> names = new HashSet<>(BUILT_IN);
        Matcher element = DEFINED.matcher(code);
        while (element.find()) {
            Matcher name = DEFINED_NAME.matcher(element.group());
            if (name.find()) {
                names.add(name.group(1));
            }
        }
        return names;
    }
}
