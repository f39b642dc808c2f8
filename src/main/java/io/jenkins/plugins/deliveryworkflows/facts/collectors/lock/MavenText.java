package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.Optional;
import java.util.function.Function;

/** Fills the placeholders of a POM. */
final class MavenText {

    private static final int MOST_ROUNDS = 100;
    private static final int LONGEST = 500;

    private MavenText() {}

    /** The text with every <code>${name}</code> filled; empty where one is unknown. */
    static String resolved(String written, Function<String, Optional<String>> property) {
        String text = written;
        for (int round = 0; text.length() <= LONGEST && round < MOST_ROUNDS; round++) {
            int open = text.indexOf("${");
            if (open < 0) {
                return text;
            }
            int close = text.indexOf('}', open);
            Optional<String> value =
                    close < 0 ? Optional.empty() : property.apply(text.substring(open + 2, close));
            if (value.isEmpty()) {
                return "";
            }
            text = text.substring(0, open) + value.get() + text.substring(close + 1);
        }
        return "";
    }
}
