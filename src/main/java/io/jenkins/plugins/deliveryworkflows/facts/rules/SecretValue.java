package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.List;
import java.util.Locale;

/** Judges whether a text can be a live secret, or only stands where one would. */
final class SecretValue {

    /** Who writes an example writes one of these into it. */
    private static final List<String> STOP_WORDS =
            List.of(
                    "example",
                    "changeme",
                    "change_me",
                    "change-me",
                    "placeholder",
                    "dummy",
                    "sample",
                    "your",
                    "xxxx",
                    "****",
                    "....",
                    "redacted",
                    "insert",
                    "replace",
                    "fake",
                    "mock",
                    "12345678",
                    "abcdef",
                    "deadbeef",
                    "notreal",
                    "not_real",
                    "not-real",
                    "fixme",
                    "todo",
                    "secret_here",
                    "<",
                    "{{",
                    "${",
                    "process.env");

    private SecretValue() {}

    static boolean isPlausible(String value, SecretCheck check) {
        return (!check.stopWords() || !hasStopWord(value))
                && entropy(value) >= check.entropy()
                && check.form().fits(value);
    }

    private static boolean hasStopWord(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return STOP_WORDS.stream().anyMatch(lower::contains);
    }

    /** Bits per character, by how often each character stands in the value. */
    static double entropy(String value) {
        int[] counts = new int[128];
        for (int i = 0; i < value.length(); i++) {
            counts[Math.min(127, value.charAt(i))]++;
        }
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / value.length();
                bits -= share * Math.log(share) / Math.log(2);
            }
        }
        return bits;
    }
}
