package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;

/**
 * Masks secrets in foreign text that isn't a source: a commit's subject, a name, another tool's
 * message.
 *
 * <p>Where such a text comes from tells nothing, so that every rule for secrets holds.
 */
public final class SecretMask {

    /** No rule knows a secret that is shorter. */
    private static final int SHORTEST = 8;

    private SecretMask() {}

    /** The text with {@code ***} for each secret's value; line breaks as they were. */
    public static String of(String text) {
        List<Span> values = values(text);
        return values.isEmpty() ? text : without(text, values, MaskedText.MASK);
    }

    /** Whether there is anything to mask. */
    public static boolean hides(String text) {
        return !values(text).isEmpty();
    }

    private static List<Span> values(String text) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        SourceFile file = new SourceFile("text", "", text.length());
        ScannedFile scanned = new ScannedFile(file, SourceText.of(text));
        return RuleMatches.in(scanned, BuiltIn.SECRETS).values().stream()
                .filter(value -> !isProse(text, value))
                .toList();
    }

    /**
     * In "password reset" the second word is none: some files have their passwords so, no prose.
     */
    private static boolean isProse(String text, Span value) {
        int before = value.start() - 1;
        boolean afterWord =
                before > 0
                        && text.charAt(before) == ' '
                        && Character.isLetter(text.charAt(before - 1));
        return afterWord
                && text.substring(value.start(), value.end())
                        .chars()
                        .allMatch(c -> Character.isLetter(c) || ".,;:!?".indexOf(c) >= 0);
    }

    /**
     * A text with a word for each value, which keeps its line breaks.
     *
     * @param values in the order of the text, none of them overlapping
     */
    static String without(String text, List<Span> values, String word) {
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (Span value : values) {
            int end = end(text, value);
            masked.append(text, at, value.start()).append(word);
            text.substring(value.start(), end)
                    .chars()
                    .filter(character -> character == '\n')
                    .forEach(lineBreak -> masked.append('\n'));
            at = end;
        }
        return masked.append(text, at, text.length()).toString();
    }

    /** A backslash at the end belongs to the quote behind it. */
    private static int end(String text, Span value) {
        int end = value.end();
        while (end > value.start() && text.charAt(end - 1) == '\\') {
            end--;
        }
        return end;
    }

    private static final class BuiltIn {
        static final RuleSet SECRETS =
                new RuleSet(
                        RuleCatalog.builtIn().rules().stream()
                                .filter(Rule::isSecret)
                                .map(Rule::everywhere)
                                .toList());
    }
}
