package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.regex.Pattern;

/**
 * Files that other tools leave behind: scanner findings, coverage, test results. Untracked ones are
 * no sources.
 */
public final class ResultFiles {

    private static final Pattern NAME =
            Pattern.compile(
                    "(^|/)([^/]+\\.sarif(\\.json)?|jacoco[^/]*\\.xml|cobertura[^/]*\\.xml|coverage\\.xml|lcov\\.info"
                            + "|[^/]*\\.lcov|TEST-[^/]*\\.xml|junit[^/]*\\.xml)$");

    private ResultFiles() {}

    public static boolean matches(String path) {
        return NAME.matcher(path).find();
    }
}
