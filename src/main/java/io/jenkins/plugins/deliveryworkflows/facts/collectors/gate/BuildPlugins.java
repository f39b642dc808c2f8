package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import io.jenkins.plugins.deliveryworkflows.facts.text.MarkupText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tools among the plugins of Maven and Gradle builds. */
final class BuildPlugins {

    private static final Map<String, Tool> MAVEN =
            Map.ofEntries(
                    Map.entry("maven-checkstyle-plugin", Tool.CHECKSTYLE),
                    Map.entry("spotbugs-maven-plugin", Tool.SPOTBUGS),
                    Map.entry("maven-pmd-plugin", Tool.PMD),
                    Map.entry("spotless-maven-plugin", Tool.SPOTLESS),
                    Map.entry("error_prone_core", Tool.ERROR_PRONE),
                    Map.entry("jacoco-maven-plugin", Tool.JACOCO),
                    Map.entry("sonar-maven-plugin", Tool.SONARQUBE),
                    Map.entry("maven-enforcer-plugin", Tool.ENFORCER),
                    Map.entry("dependency-check-maven", Tool.DEPENDENCY_CHECK),
                    Map.entry("detekt-maven-plugin", Tool.DETEKT),
                    Map.entry("ktlint-maven-plugin", Tool.KTLINT));

    private static final Map<String, Tool> GRADLE =
            Map.ofEntries(
                    Map.entry("checkstyle", Tool.CHECKSTYLE),
                    Map.entry("com.github.spotbugs", Tool.SPOTBUGS),
                    Map.entry("pmd", Tool.PMD),
                    Map.entry("com.diffplug.spotless", Tool.SPOTLESS),
                    Map.entry("com.diffplug.gradle.spotless", Tool.SPOTLESS),
                    Map.entry("net.ltgt.errorprone", Tool.ERROR_PRONE),
                    Map.entry("jacoco", Tool.JACOCO),
                    Map.entry("org.sonarqube", Tool.SONARQUBE),
                    Map.entry("org.owasp.dependencycheck", Tool.DEPENDENCY_CHECK),
                    Map.entry("io.gitlab.arturbosch.detekt", Tool.DETEKT),
                    Map.entry("org.jlleitschuh.gradle.ktlint", Tool.KTLINT));

    private static final Pattern ARTIFACT =
            Pattern.compile("<artifactId>\\s{0,9}([\\w.-]{1,80})\\s{0,9}</artifactId>");
    private static final Pattern PLUGIN =
            Pattern.compile(
                    "(?:\\bid\\b|\\bapply plugin:|\\bapply\\(plugin =)[\\s(]{1,9}[\"']([\\w.-]{1,80})[\"']");

    private static final Pattern CORE_PLUGIN =
            Pattern.compile("^[ \\t]{1,40}(checkstyle|pmd|jacoco)[ \\t]*$", Pattern.MULTILINE);

    private BuildPlugins() {}

    static boolean isNamed(SourceFile file) {
        return file.name().equals("pom.xml") || isGradle(file);
    }

    private static boolean isGradle(SourceFile file) {
        return file.name().endsWith(".gradle") || file.name().endsWith(".gradle.kts");
    }

    static List<Sign> signs(SourceFile file, SourceText text) {
        List<Sign> signs = new ArrayList<>();
        if (!isGradle(file)) {
            String pom = MarkupText.withoutComments(text.toString());
            add(signs, ARTIFACT.matcher(pom), MAVEN, text);
            int sonar = pom.indexOf("<sonar.");
            if (sonar >= 0) {
                signs.add(pulledIn(Tool.SONARQUBE, "sonar", text.lineOf(sonar)));
            }
            return signs;
        }
        String build = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.C_LIKE);
        add(signs, PLUGIN.matcher(build), GRADLE, text);
        add(signs, CORE_PLUGIN.matcher(build), GRADLE, text);
        return signs;
    }

    private static void add(
            List<Sign> signs, Matcher found, Map<String, Tool> tools, SourceText text) {
        while (found.find()) {
            Tool tool = tools.get(found.group(1));
            if (tool != null) {
                signs.add(pulledIn(tool, found.group(1), text.lineOf(found.start(1))));
            }
        }
    }

    private static Sign pulledIn(Tool tool, String symbol, int line) {
        return new Sign(tool, Sign.Strength.PULLED_IN, symbol, line);
    }
}
