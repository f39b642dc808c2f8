package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells tests from production code by where they lie and how they are called. */
final class TestConvention {

    private static final Set<String> FOLDERS =
            Set.of(
                    "test",
                    "tests",
                    "__tests__",
                    "__mocks__",
                    "testdata",
                    "fixtures",
                    "e2e",
                    "cypress",
                    "playwright",
                    "spec",
                    "specs",
                    "integration-test",
                    "it");

    private static final Pattern NAME =
            Pattern.compile(
                    "test_[^/]*\\.py|[^/]*_test\\.(py|go|rb)|conftest\\.py|[^/]*\\.(test|spec|stories|cy)\\.[a-z]+"
                            + "|[^/]*(Test|Tests|IT|TestCase)\\.(java|kt|groovy|scala)");

    private TestConvention() {}

    static boolean isTest(String path) {
        String[] segments = path.split("/");
        String name = segments[segments.length - 1];
        return NAME.matcher(name).matches()
                || Arrays.stream(segments, 0, segments.length - 1).anyMatch(FOLDERS::contains);
    }
}
