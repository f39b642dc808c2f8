package io.jenkins.plugins.deliveryworkflows.analysis.action;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a status that says how far something is from one that says it is over. */
final class ItemStatus {

    private static final Pattern UNSEEN = Pattern.compile("<!--[^>]*(?:-->|$)|\\p{Cf}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** What such words begin with, in the languages that are likely beside English. */
    private static final List<String> OVER =
            List.of(
                    "close",
                    "done",
                    "fixed",
                    "resolve",
                    "complete",
                    "finish",
                    "ended",
                    "cancel",
                    "reject",
                    "obsolete",
                    "wont",
                    "won t",
                    "dropped",
                    "invalid",
                    "solved",
                    "settled",
                    "erledigt",
                    "geschlossen",
                    "behoben",
                    "fertig");

    private ItemStatus() {}

    static boolean isOver(String cell) {
        String words = words(cell);
        return OVER.stream().anyMatch(words::startsWith);
    }

    /** Whether nobody can read how far it is: no word, or one that is struck out. */
    static boolean saysNothing(String cell) {
        return words(cell).length() < 2 || cell.contains("~~");
    }

    private static String words(String cell) {
        String seen = UNSEEN.matcher(cell).replaceAll("");
        return NO_LETTERS.matcher(seen).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
