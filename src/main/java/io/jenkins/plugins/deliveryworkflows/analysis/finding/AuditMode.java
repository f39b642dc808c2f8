package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How an audit is done: which kinds of rules it goes by. */
public enum AuditMode {
    REVIEW("security", "quality", "plan"),
    RELEASE("security", "quality", "compliance"),
    /** Of the changed files only. */
    QUICK("security", "quality"),
    DATA("data", "security"),
    PERFORMANCE("performance"),
    DOCS("docs");

    private final Set<String> kinds;

    AuditMode(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** Kinds of rules. */
    public Set<String> kinds() {
        return kinds;
    }

    /** The name in the workflows: {@code release}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AuditMode> of(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
    }
}
