package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.List;

/**
 * Masks secrets in foreign text that isn't a source: a commit's subject, another tool's message.
 */
public final class SecretMask {

    private static final RuleScan SCAN = new RuleScan();

    private SecretMask() {}

    /** The text with {@code ***} for each secret's value; white space as it was. */
    public static String of(String text) {
        List<Span> values = SCAN.secretValues(text);
        if (values.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (Span value : values) {
            if (value.start() >= at) {
                masked.append(text, at, value.start()).append(MaskedText.MASK);
                at = value.end();
            }
        }
        return masked.append(text, at, text.length()).toString();
    }
}
