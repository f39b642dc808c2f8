package io.jenkins.plugins.deliveryworkflows.analysis.sarif;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import java.util.Locale;

/** Makes foreign text short and free of secrets: other scanners quote what they find. */
final class SarifText {

    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 100;

    private SarifText() {}

    /** One line, its white space normalised. */
    static String line(String text) {
        String start = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        String line = SecretMask.of(start).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** A tool's or rule's name: without slashes at its ends, since a slash parts the two. */
    static String name(String text) {
        String name = line(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._:/@-]+", "-");
        String trimmed = name.replaceAll("^[-/]+|[-/]+$", "");
        return trimmed.substring(0, Math.min(trimmed.length(), LONGEST_NAME));
    }
}
