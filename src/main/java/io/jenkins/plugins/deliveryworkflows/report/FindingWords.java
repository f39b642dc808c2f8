package io.jenkins.plugins.deliveryworkflows.report;

import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the reports for people speak of findings. */
public final class FindingWords {

    private FindingWords() {}

    /** {@code 1 critical, 4 high: 2 of them new}; {@code none that counts} where there is none. */
    public static String counting(Findings findings) {
        String counts = listed(findings.counts());
        int fresh = findings.states().getOrDefault(Finding.NEW, 0);
        if (counts.isEmpty()) {
            return "none that counts";
        }
        return fresh == 0 ? counts + ", none of them new" : counts + ", " + fresh + " of them new";
    }

    /** {@code 12 baselined, 3 fixed}; empty where there is none. */
    public static String settled(Findings findings) {
        Map<String, Integer> states = findings.states();
        return List.of(Finding.FIXED, Finding.BASELINED, Finding.ALLOWED).stream()
                .filter(state -> states.getOrDefault(state, 0) > 0)
                .map(state -> states.get(state) + " " + state)
                .collect(Collectors.joining(", "));
    }

    /** {@code Critical}, {@code Fixed}. */
    public static String title(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                ? lower
                : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    /** The rule's id, behind the scanner's name where it isn't ours. */
    public static String rule(Finding finding) {
        return finding.tool().isEmpty() ? finding.rule() : finding.tool() + "/" + finding.rule();
    }

    /** What is behind a state, as a reader has to be told once. */
    public static String meaning(String state) {
        return switch (state) {
            case Finding.FIXED -> "The base has them, and the sources have them no more.";
            case Finding.BASELINED -> "They were there when the workflows were adopted.";
            case Finding.ALLOWED -> "The trusted policy or a comment in the code allows them.";
            default -> "";
        };
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
