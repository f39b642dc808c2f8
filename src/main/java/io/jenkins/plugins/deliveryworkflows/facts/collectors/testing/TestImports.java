package io.jenkins.plugins.deliveryworkflows.facts.collectors.testing;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises test frameworks by what a test file imports and calls. */
final class TestImports {

    /** Stands for the framework that the nearest configuration names. */
    static final String CONFIGURED = "";

    // Helpers of tests import extensions and assertions too, so only what marks a test counts.
    private static final List<Sign> JVM =
            List.of(
                    new Sign(
                            "JUnit 5",
                            "org.junit.jupiter.",
                            imported(
                                    "org\\.junit\\.jupiter\\.(?:api\\.(?:Test\\b|RepeatedTest\\b"
                                            + "|TestFactory\\b|TestTemplate\\b|\\*)"
                                            + "|params\\.(?:ParameterizedTest\\b|\\*))")),
                    new Sign(
                            "JUnit 4",
                            "org.junit.",
                            imported("org\\.junit\\.(?:Test\\b|runner\\.RunWith\\b|\\*)")),
                    new Sign(
                            "JUnit 3",
                            "junit.framework.",
                            imported("junit\\.framework\\.(?:TestCase\\b|\\*)")),
                    new Sign("TestNG", "org.testng.", imported("org\\.testng\\.annotations\\.")),
                    new Sign("Spock", "spock.lang.", imported("spock\\.lang\\.")),
                    new Sign("Kotest", "io.kotest.", imported("io\\.kotest\\.core\\.")),
                    new Sign(
                            "kotlin.test",
                            "kotlin.test",
                            imported("kotlin\\.test\\.(?:Test\\b|\\*)")),
                    new Sign("ScalaTest", "org.scalatest.", imported("org\\.scalatest\\.")),
                    new Sign(
                            "ArchUnit",
                            "archunit.junit.",
                            imported("com\\.tngtech\\.archunit\\.junit\\.")),
                    new Sign("jqwik", "net.jqwik.", imported("net\\.jqwik\\.api\\.")));

    private static final List<Sign> DOTNET =
            List.of(
                    new Sign(
                            "xUnit.net",
                            "Xunit",
                            lineStart("(?:global )?(?:using|open|Imports) Xunit\\b")),
                    new Sign(
                            "NUnit",
                            "NUnit.Framework",
                            lineStart("(?:global )?(?:using|open|Imports) NUnit\\.Framework")),
                    new Sign(
                            "MSTest",
                            "UnitTesting",
                            lineStart(
                                    "(?:global )?(?:using|open|Imports) Microsoft\\.VisualStudio\\.TestTools\\.UnitTesting")));

    private static final List<Sign> SCRIPT =
            List.of(
                    new Sign(
                            "Playwright",
                            "@playwright/test",
                            quoted("@playwright/(?:test|experimental-ct-\\w{1,20})")),
                    new Sign("Vitest", "vitest", quoted("vitest")),
                    new Sign("Jest", "@jest/globals", quoted("@jest/globals")),
                    new Sign("Jest", "jest.", lineStart("[ \\t]{0,40}jest\\.[a-z]")),
                    new Sign("Vitest", "vi.", lineStart("[ \\t]{0,40}vi\\.(?:mock|fn|spyOn)\\b")),
                    new Sign("Cypress", "cy.", lineStart("[ \\t]{0,40}cy\\.[a-z]")),
                    new Sign("node:test", "node:test", quoted("node:test")),
                    new Sign("Mocha", "mocha", quoted("mocha")),
                    new Sign("AVA", "ava", quoted("ava")));

    private static final Pattern SCRIPT_TEST =
            Pattern.compile(
                    "^[ \\t]{0,40}(?:describe|it|test)(?:\\.\\w{1,20})?\\(", Pattern.MULTILINE);
    private static final Pattern PYTEST =
            lineStart("(?:import pytest\\b|from pytest\\b|[ \\t]{0,8}(?:async )?def test_)");
    private static final Pattern UNITTEST =
            lineStart("class \\w{1,120}\\([^)\\n]{0,200}TestCase\\b");
    private static final Pattern GO_TEST =
            lineStart("func (?:Test|Benchmark|Fuzz|Example)\\w{0,120}\\(");
    private static final Pattern RSPEC =
            lineStart("[ \\t]{0,8}(?:RSpec\\.)?(?:describe|context|feature)\\b");
    private static final Pattern MINITEST =
            lineStart(
                    "class \\S{1,120} < (?:Minitest::Test|Action\\w{1,60}::\\w{0,20}TestCase|ActiveSupport::TestCase|ActionDispatch::IntegrationTest)");
    private static final Pattern PHPUNIT =
            lineStart("use PHPUnit\\\\Framework\\\\TestCase|.{0,200}extends TestCase\\b");

    private TestImports() {}

    /**
     * What gives a framework away.
     *
     * @param literal stands in every line that the pattern finds
     */
    private record Sign(String framework, String literal, Pattern pattern) {

        boolean isIn(String all) {
            int at = all.indexOf(literal);
            Matcher line = at < 0 ? null : pattern.matcher(all);
            while (at >= 0) {
                int end = all.indexOf('\n', at);
                end = end < 0 ? all.length() : end;
                if (line.region(all.lastIndexOf('\n', at) + 1, end).find()) {
                    return true;
                }
                at = all.indexOf(literal, end);
            }
            return false;
        }
    }

    /** The frameworks that a file's tests run with. */
    static Set<String> of(Ecosystem ecosystem, SourceFile file, SourceText text) {
        return switch (ecosystem) {
            case JVM -> matching(JVM, throughLastImport(text.toString()));
            case DOTNET -> matching(DOTNET, text.toString());
            case SCRIPT -> script(file, text);
            case PYTHON -> python(file, text);
            case GO -> when("Go test", GO_TEST, text);
            case PHP -> when("PHPUnit", PHPUNIT, text);
            case RUBY -> ruby(file, text);
        };
    }

    /** What follows the imports is the most of a file and tells nothing more. */
    private static String throughLastImport(String text) {
        int last = text.lastIndexOf("\nimport ");
        int end = text.indexOf('\n', last + 1);
        return end < 0 ? text : text.substring(0, end);
    }

    private static Set<String> matching(List<Sign> signs, String text) {
        Set<String> frameworks = new LinkedHashSet<>();
        signs.stream()
                .filter(sign -> sign.isIn(text))
                .forEach(sign -> frameworks.add(sign.framework()));
        return frameworks;
    }

    private static Set<String> script(SourceFile file, SourceText text) {
        if (!SCRIPT_TEST.matcher(text.toString()).find()) {
            return Set.of();
        }
        for (Sign sign : SCRIPT) {
            if (sign.isIn(text.toString())) {
                return Set.of(sign.framework());
            }
        }
        return Set.of(file.name().contains(".cy.") ? "Cypress" : CONFIGURED);
    }

    private static Set<String> python(SourceFile file, SourceText text) {
        String name = file.name();
        boolean runs = name.startsWith("test") || name.endsWith("_test.py");
        if (runs && UNITTEST.matcher(text.toString()).find() && !text.contains("pytest")) {
            return Set.of("unittest");
        }
        return runs ? when("pytest", PYTEST, text) : Set.of();
    }

    private static Set<String> ruby(SourceFile file, SourceText text) {
        return file.name().endsWith("_spec.rb")
                ? when("RSpec", RSPEC, text)
                : when("Minitest", MINITEST, text);
    }

    private static Set<String> when(String framework, Pattern pattern, SourceText text) {
        return pattern.matcher(text.toString()).find() ? Set.of(framework) : Set.of();
    }

    private static Pattern imported(String name) {
        return lineStart("import (?:static )?" + name);
    }

    private static Pattern quoted(String module) {
        return Pattern.compile("(?:from|require\\(|import) {0,3}[\"']" + module + "[\"']");
    }

    private static Pattern lineStart(String pattern) {
        return Pattern.compile("^(?:" + pattern + ")", Pattern.MULTILINE);
    }
}
