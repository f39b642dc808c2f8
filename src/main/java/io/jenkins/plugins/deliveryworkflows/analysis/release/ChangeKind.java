package io.jenkins.plugins.deliveryworkflows.analysis.release;

import java.util.Set;
import java.util.stream.Stream;

/** What kind of change a commit makes, in the order in which a reader wants to know. */
public enum ChangeKind {
    FEATURE("Features", "Added", "feat", "feature"),
    FIX("Bug fixes", "Fixed", "fix", "bugfix", "hotfix"),
    SECURITY("Security", "Security", "security", "sec"),
    PERFORMANCE("Performance", "Changed", "perf"),
    DEPRECATION("Deprecations", "Deprecated", "deprecate", "deprecated"),
    REMOVAL("Removals", "Removed", "remove", "removed"),
    REVERT("Reverts", "Changed", "revert"),
    REFACTORING("Refactoring", "Changed", "refactor"),
    /** The subject doesn't say what kind of change it is. */
    OTHER("Other changes", "Changed"),
    DOCUMENTATION("Documentation", "", "docs", "doc"),
    TEST("Tests", "", "test", "tests"),
    BUILD("Build", "", "build"),
    INTEGRATION("Continuous integration", "", "ci"),
    HOUSEKEEPING("Housekeeping", "", "chore", "style"),
    /** Other versions of third-party components, which would bury all else. */
    DEPENDENCIES("Updates of dependencies", "", "deps");

    private final String heading;
    private final String changeLogType;
    private final Set<String> types;

    ChangeKind(String heading, String changeLogType, String... types) {
        this.heading = heading;
        this.changeLogType = changeLogType;
        this.types = Set.of(types);
    }

    /** The kind of a type of Conventional Commits in lower case, else {@link #OTHER}. */
    static ChangeKind of(String type) {
        return Stream.of(values())
                .filter(kind -> kind.types.contains(type))
                .findFirst()
                .orElse(OTHER);
    }

    /** What it is called in release notes. */
    public String heading() {
        return heading;
    }

    /**
     * Which of the six types of Keep a Changelog it is; empty for what users of the software don't
     * notice.
     */
    public String changeLogType() {
        return changeLogType;
    }
}
