package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.List;
import java.util.Locale;

/**
 * Tells by a test's name what it is a test of: {@code ShopTest}, {@code test_shop}, {@code
 * shop.spec}.
 */
final class TestedStem {

    private static final List<String> TYPE_ENDS =
            List.of(
                    "IntegrationTests",
                    "IntegrationTest",
                    "TestCase",
                    "Tests",
                    "Test",
                    "Spec",
                    "IT");
    private static final List<String> WORD_ENDS =
            List.of("_test", "_tests", "_spec", "-test", "-spec");

    private TestedStem() {}

    /** The stem in lower case, empty where the name tells none. */
    static String of(CodePath test) {
        String stem = test.stem();
        return switch (test.language()) {
            case JAVA, KOTLIN, CSHARP -> ofType(stem).toLowerCase(Locale.ROOT);
            case PYTHON, GO, RUBY -> ofWord(stem).toLowerCase(Locale.ROOT);
            case SCRIPT -> ofScript(test, stem).toLowerCase(Locale.ROOT);
        };
    }

    private static String ofType(String stem) {
        for (String end : TYPE_ENDS) {
            if (stem.endsWith(end) && stem.length() > end.length()) {
                return stem.substring(0, stem.length() - end.length());
            }
        }
        return stem.startsWith("Test") ? stem.substring(4) : "";
    }

    private static String ofWord(String stem) {
        if (stem.startsWith("test_")) {
            return stem.substring(5);
        }
        for (String end : WORD_ENDS) {
            if (stem.endsWith(end)) {
                return stem.substring(0, stem.length() - end.length());
            }
        }
        return "";
    }

    private static String ofScript(CodePath test, String stem) {
        String name = test.name();
        boolean marked =
                name.contains(".test.") || name.contains(".spec.") || name.contains(".cy.");
        String bare = ofWord(stem);
        return !bare.isEmpty() ? bare : marked || test.folder().contains("__tests__") ? stem : "";
    }
}
