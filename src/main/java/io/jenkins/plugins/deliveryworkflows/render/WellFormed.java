package io.jenkins.plugins.deliveryworkflows.render;

import java.nio.charset.StandardCharsets;

/** Makes text that a file in UTF-8 gives back unchanged. */
final class WellFormed {

    private WellFormed() {}

    /** The text with every half of a broken surrogate pair replaced. */
    static String text(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
