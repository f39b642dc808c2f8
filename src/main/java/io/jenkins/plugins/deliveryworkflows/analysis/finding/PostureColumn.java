package io.jenkins.plugins.deliveryworkflows.analysis.finding;

/** The columns of the findings table, in their order. */
public enum PostureColumn {
    ID,
    TITLE,
    SEVERITY,
    WHERE,
    EVIDENCE,
    RECOMMENDATION,
    OWNER,
    STATUS,
    DISPOSITION,
    REASON;

    /** As the header says it. */
    public String header() {
        return this == ID
                ? name()
                : name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
