package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.List;

/** Reads {@code delivery:ignore RULE reason} in comments. */
final class InlineIgnore {

    private static final String MARK = "delivery:ignore ";
    private static final int SHORTEST_REASON = 10;
    private static final List<String> OPENERS = List.of("#", "//", "*", "--", ";", "%");
    private static final List<String> CLOSERS = List.of("-->", "*/", "#}", "*#");

    private InlineIgnore() {}

    /**
     * The reason why a rule is silenced on a line, from a comment there or on the line before;
     * empty where none is given, or one too short to be a reason.
     */
    static String reason(ScannedFile scanned, int offset, String rule) {
        int start = scanned.lineStart(offset);
        String own = reason(scanned.text().substring(start, scanned.lineEnd(offset)), rule);
        if (!own.isEmpty() || start == 0) {
            return own;
        }
        int before = scanned.lineStart(start - 1);
        return reason(scanned.text().substring(before, start - 1), rule);
    }

    private static String reason(String line, String rule) {
        int mark = line.indexOf(MARK + rule + " ");
        if (mark < 0 || !opensComment(line.substring(0, mark).stripTrailing())) {
            return "";
        }
        String reason = line.substring(mark + MARK.length() + rule.length() + 1);
        for (String closer : CLOSERS) {
            int end = reason.indexOf(closer);
            reason = end < 0 ? reason : reason.substring(0, end);
        }
        return reason.strip().length() < SHORTEST_REASON ? "" : reason.strip();
    }

    private static boolean opensComment(String before) {
        return OPENERS.stream().anyMatch(before::endsWith);
    }
}
