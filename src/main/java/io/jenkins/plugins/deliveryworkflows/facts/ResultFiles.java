package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.Optional;

/**
 * Files that other tools leave behind: scanner findings, coverage, test results. Untracked ones are
 * no sources.
 */
public final class ResultFiles {

    private ResultFiles() {}

    public static boolean matches(String path) {
        return kindOf(path).isPresent();
    }

    /** What a file holds by its name, or nothing for one of another kind. */
    public static Optional<ResultKind> kindOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (endsWith(name, ".sarif") || endsWith(name, ".sarif.json")) {
            return Optional.of(ResultKind.SARIF);
        }
        if (isXml(name, "jacoco")
                || isXml(name, "cobertura")
                || name.equals("coverage.xml")
                || name.equals("lcov.info")
                || name.endsWith(".lcov")) {
            return Optional.of(ResultKind.COVERAGE);
        }
        return isXml(name, "TEST-") || isXml(name, "junit")
                ? Optional.of(ResultKind.JUNIT)
                : Optional.empty();
    }

    private static boolean endsWith(String name, String end) {
        return name.length() > end.length() && name.endsWith(end);
    }

    private static boolean isXml(String name, String start) {
        return name.startsWith(start) && name.endsWith(".xml");
    }
}
