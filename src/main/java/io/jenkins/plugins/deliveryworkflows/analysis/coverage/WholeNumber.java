package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

/** Reads numbers that foreign files give. */
final class WholeNumber {

    /** More digits than a line number or a count of hits needs. */
    private static final int LONGEST = 18;

    private WholeNumber() {}

    /** The number, the largest one there is for a longer one, -1 for anything else. */
    static int of(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return digits.length() > LONGEST
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits));
    }
}
