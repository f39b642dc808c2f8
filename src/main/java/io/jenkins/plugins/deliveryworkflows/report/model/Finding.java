package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * Something that a rule of ours or another scanner found in the sources.
 *
 * @param id {@code F-xxxxxxxx}, stable over runs
 * @param severity {@code CRITICAL} … {@code INFO}
 * @param kind {@code security}, {@code quality}, {@code compliance}
 * @param line 1-based, 0 for the file as a whole
 * @param state {@link #NEW}, {@link #OPEN}, {@link #BASELINED}, {@link #ALLOWED} or {@link #FIXED}
 * @param disposition what a person decided, empty until then
 * @param tool the scanner, empty for our own rules
 * @param fingerprint what the id is the beginning of; empty where only the id is known
 * @param evidence the place in one line, never with a secret's value
 * @param recommendation what to do, one sentence
 * @param why why the state is what it is, empty where it speaks for itself
 */
public record Finding(
        String id,
        String rule,
        String title,
        String severity,
        String kind,
        String path,
        int line,
        String state,
        String owner,
        String disposition,
        String tool,
        String fingerprint,
        String evidence,
        String recommendation,
        String why) {

    /** It counts, and the base doesn't have it. */
    public static final String NEW = "new";

    /** It counts, and the base has it too. */
    public static final String OPEN = "open";

    public static final String BASELINED = "baselined";
    public static final String ALLOWED = "allowed";

    /** The base has it, and the sources have it no more. */
    public static final String FIXED = "fixed";

    /** Whether it counts. */
    public boolean counts() {
        return state.equals(NEW) || state.equals(OPEN);
    }
}
