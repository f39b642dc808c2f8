package io.jenkins.plugins.deliveryworkflows.policy;

import java.util.List;

/**
 * What a team wants to let pass for a time, from {@code .delivery/waivers.yml}.
 *
 * @param entries in the file's order
 */
public record Waivers(List<Entry> entries) {

    public static final Waivers NONE = new Waivers(List.of());

    /** A reason with fewer characters explains nothing. */
    public static final int SHORTEST_REASON = 20;

    static final String LONGER_REASON = "Say why in at least " + SHORTEST_REASON + " characters";

    public Waivers {
        entries = List.copyOf(entries);
    }

    /** Whether a reason explains too little to be one. */
    static boolean isTooShort(String reason) {
        return reason.strip().length() < SHORTEST_REASON;
    }

    /**
     * One waiver as written: whether it holds is decided where it is used.
     *
     * @param line where the file says so, 1-based
     * @param feature the one feature it is for, empty for any
     * @param finding the one finding it is for, empty for the criterion as a whole
     * @param expires the last day on which it may hold, as written
     * @param problems what is wrong with its shape, sentences without a full stop
     */
    public record Entry(
            int line,
            String criterion,
            String workflow,
            String feature,
            String finding,
            String reason,
            String approver,
            String expires,
            List<String> problems) {

        public Entry {
            problems = List.copyOf(problems);
        }
    }
}
