package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells steps that somebody can take from words that fill a section. */
final class Substance {

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_DIFFERENT = 6;

    /** A text of so many words may use such a phrase of one thing among others. */
    private static final int LONG = 20;

    /** What people write who have nothing to say yet. */
    private static final List<String> EMPTY_PHRASES =
            List.of(
                    "to be defined",
                    "to be determined",
                    "to be done",
                    "to be written",
                    "will be added",
                    "will follow",
                    "coming soon",
                    "not yet defined",
                    "wird noch ergänzt",
                    "folgt noch",
                    "noch offen");

    private Substance() {}

    /** Whether these lines say enough to act on. */
    static boolean isIn(List<String> lines) {
        String text = String.join("\n", lines).toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        int count = 0;
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1) {
                words.add(word);
                count++;
            }
        }
        return count >= FEWEST_WORDS
                && words.size() >= FEWEST_DIFFERENT
                && (count >= LONG || EMPTY_PHRASES.stream().noneMatch(text::contains));
    }

    /** Whether a table has a row below its head of which the first three cells are filled. */
    static boolean isInTable(List<String> lines) {
        boolean below = false;
        for (String line : lines) {
            boolean rule = line.startsWith("|") && line.replaceAll("[|:\\s-]", "").isEmpty();
            if (below && line.startsWith("|") && filled(line) >= 3) {
                return true;
            }
            below = rule || below && line.startsWith("|");
        }
        return false;
    }

    private static int filled(String row) {
        int filled = 0;
        for (String cell : row.substring(1).split("(?<!\\\\)\\|")) {
            boolean said = cell.chars().anyMatch(Character::isLetterOrDigit);
            filled += said ? 1 : 0;
        }
        return filled;
    }
}
