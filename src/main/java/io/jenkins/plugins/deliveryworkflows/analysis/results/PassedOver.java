package io.jenkins.plugins.deliveryworkflows.analysis.results;

import io.jenkins.plugins.deliveryworkflows.facts.ResultKind;

/**
 * A result file that isn't read.
 *
 * @param why {@link #TRACKED}, {@link #STALE}, {@link #TOO_LARGE} or {@link #UNREADABLE}
 */
public record PassedOver(ResultKind kind, String path, String why) {

    /** What is committed says nothing of the sources as they are now. */
    public static final String TRACKED = "tracked by git";

    public static final String STALE = "older than a changed source";
    public static final String TOO_LARGE = "too large";
    public static final String UNREADABLE = "not readable";

    /** A sentence for the person who reads the report. */
    public String note() {
        String remedy =
                switch (why) {
                    case TRACKED -> "ignore it in git and let the build make it";
                    case STALE -> "run the tool again";
                    case TOO_LARGE -> "let the tool write smaller files";
                    default -> "check its permissions";
                };
        return "Not read, as it is " + why + ": " + path + " (" + remedy + ")";
    }
}
