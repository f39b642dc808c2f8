package io.jenkins.plugins.deliveryworkflows.analysis.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text without what markup and writers put between them. */
final class Words {

    private Words() {}

    /** Runs of letters and digits, in lower case. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); ) {
            int character = lower.codePointAt(i);
            if (Character.isLetterOrDigit(character)) {
                word.appendCodePoint(character);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            i += Character.charCount(character);
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
