package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.ReadableText;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a reason from what only takes its place: a few letters, a question, the finding itself. */
final class Reason {

    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_OF_THEIR_OWN = 2;

    /** Letters that show as nothing. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0";

    /** In scripts without spaces every sign stands for a word. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}]+");

    private final Finding finding;

    Reason(Finding finding) {
        this.finding = finding;
    }

    /** Whether a cell's text, as its reader sees it, says enough. */
    boolean isGivenBy(String cell) {
        String text = visible(cell);
        Set<String> words = words(text);
        Set<String> own = new TreeSet<>(words);
        own.removeAll(words(finding.sighting().title()));
        own.removeAll(words(finding.sighting().recommendation()));
        own.removeAll(words(finding.sighting().evidence()));
        own.removeAll(words(finding.path()));
        own.removeAll(words(String.join(" ", Dispositions.SETTLING)));
        return text.length() >= FEWEST_LETTERS
                && words.size() >= FEWEST_WORDS
                && own.size() >= FEWEST_OF_THEIR_OWN
                && OpenMarkers.in(cell).isEmpty();
    }

    private static String visible(String cell) {
        return ReadableText.of(cell)
                .replaceAll("[\\p{Cf}\\p{Cc}" + BLANK + "]+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
