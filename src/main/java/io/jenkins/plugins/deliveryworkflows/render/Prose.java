package io.jenkins.plugins.deliveryworkflows.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns a sentence that somebody else wrote into inline Markdown that reads like one and does
 * nothing else.
 *
 * <p>Words that could be markup, a link, a mention, a tag, or that mark unfinished text stand in
 * code spans; so does what its writer put between backticks.
 */
public final class Prose {

    private static final int LONGEST = 300;
    private static final String ACTIVE = "\\*_{}[]<>|~@$^&";
    private static final String AROUND = "()'\",;:.!?";
    private static final List<String> OPEN_WORDS =
            List.of("todo", "tbd", "fixme", "lorem", "ipsum", "???", "://", "www.", "mailto:");

    private Prose() {}

    /** The sentence; nothing for one without a visible character. */
    public static String of(String foreign) {
        String line = cut(VisibleLine.of(foreign));
        List<String> words = new ArrayList<>();
        String[] parts = line.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1 && i < parts.length - 1;
            if (quoted) {
                glue(words, parts[i - 1], Markup.code(parts[i]));
            } else {
                boolean glued = i > 0 && !parts[i].isEmpty() && parts[i].charAt(0) != ' ';
                addWords(words, parts[i], glued);
            }
        }
        return guarded(String.join(" ", words));
    }

    /** Appends to the last word where no space stands between. */
    private static void glue(List<String> words, String before, String word) {
        boolean apart = before.isEmpty() || before.endsWith(" ");
        if (apart || words.isEmpty()) {
            words.add(word);
        } else {
            words.set(words.size() - 1, words.get(words.size() - 1) + word);
        }
    }

    private static void addWords(List<String> words, String text, boolean glued) {
        boolean first = glued;
        for (String word : text.strip().split(" +")) {
            if (!word.isEmpty()) {
                glue(words, first ? "x" : "", harmless(word));
                first = false;
            }
        }
    }

    private static String harmless(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && AROUND.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        String core = word.substring(from, to);
        boolean harmless = core.equals("&") || !isActive(word);
        if (harmless) {
            return word;
        }
        return core.isEmpty() || isActive(word.substring(0, from) + word.substring(to))
                ? Markup.code(word)
                : word.substring(0, from) + Markup.code(core) + word.substring(to);
    }

    private static boolean isActive(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.chars().anyMatch(c -> ACTIVE.indexOf(c) >= 0)
                || OPEN_WORDS.stream().anyMatch(lower::contains);
    }

    /** At the beginning of a line more is markup: lists, headings, quotes, rules. */
    private static String guarded(String line) {
        int end = line.indexOf(' ');
        String first = end < 0 ? line : line.substring(0, end);
        boolean rule = !first.isEmpty() && first.chars().allMatch(c -> "#=+-".indexOf(c) >= 0);
        boolean number = first.matches("\\d{1,9}[.)]");
        return rule || number ? Markup.code(first) + line.substring(first.length()) : line;
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
