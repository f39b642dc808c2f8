package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

/** Whole commit ids: 40 or 64 hexadecimal digits in lower case. */
public final class CommitId {

    private CommitId() {}

    public static boolean isWhole(String text) {
        return (text.length() == 40 || text.length() == 64)
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** The text where it is a whole commit id, else nothing. */
    static String orEmpty(String text) {
        return isWhole(text) ? text : "";
    }
}
