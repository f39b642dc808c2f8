package io.jenkins.plugins.deliveryworkflows.facts;

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
                    "test_data",
                    "test-data",
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
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            if (FOLDERS.contains(path.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return NAME.matcher(path.substring(start)).matches();
    }
}
