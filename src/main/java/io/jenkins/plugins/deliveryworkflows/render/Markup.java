package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Turns text of the sources into inline Markdown that shows it and does nothing else.
 *
 * <p>Foreign text stands in code spans: there no link, mention, tag, comment or open marker works.
 */
public final class Markup {

    /** Longer texts are cut here, in characters; context.json has them whole. */
    static final int LONGEST = 160;

    /** Places that are listed in one cell; context.json has them all. */
    private static final int PLACES = 3;

    private static final String MORE = "…";
    private static final List<String> OPEN_WORDS =
            List.of("todo", "tbd", "fixme", "pending", "lorem", "ipsum", "www.");

    private Markup() {}

    /** A code span; nothing for an empty text. */
    public static String code(String text) {
        String visible = cut(VisibleLine.of(text));
        if (visible.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(longestRun(visible) + 1);
        boolean padded = visible.startsWith("`") || visible.endsWith("`");
        return fence + (padded ? " " + visible + " " : visible) + fence;
    }

    /** Code spans in a row; nothing for none. */
    public static String codes(Collection<String> texts) {
        return texts.stream()
                .map(Markup::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A word of the trade ({@code Python}, {@code C++}) as it is, anything else as code. */
    public static String word(String text) {
        return isHarmless(text) && !SecretMask.hides(text) ? text : code(text);
    }

    /** A sentence of ours or of a known rule as it is, one with any sign of markup as code. */
    public static String plain(String text) {
        return text.chars().allMatch(c -> c < 128 && "`<>[]|*_\\!$&~^{}".indexOf(c) < 0 && c >= ' ')
                        && text.length() <= LONGEST
                        && !SecretMask.hides(text)
                ? text
                : code(text);
    }

    /** A sentence of the sources in quotation marks, as code where it could do anything. */
    public static String quoted(String text) {
        boolean plain =
                text.codePoints()
                                .allMatch(
                                        character ->
                                                Character.isLetterOrDigit(character)
                                                        || " .,;'()/%!?+-".indexOf(character) >= 0)
                        && OPEN_WORDS.stream().noneMatch(text.toLowerCase(Locale.ROOT)::contains)
                        && !text.contains("???")
                        && !SecretMask.hides(text);
        return plain ? "\u201C" + text + "\u201D" : code(text);
    }

    /** Words in a row; nothing for none. */
    public static String words(Collection<String> texts) {
        return texts.stream()
                .map(Markup::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The file of a fact and what to look for in it. */
    public static String place(Citation source) {
        return source.symbol().isEmpty()
                ? code(source.path())
                : code(source.path()) + " " + code(source.symbol());
    }

    /** A path as seen from a folder that the reader knows already. */
    public static String inside(String folder, String path) {
        return code(path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : path);
    }

    /** The first few places, and a sign where there are more. */
    public static String places(Collection<Citation> sources) {
        List<String> places = sources.stream().map(Markup::place).distinct().toList();
        return places.size() <= PLACES
                ? String.join(", ", places)
                : String.join(", ", places.subList(0, PLACES)) + ", " + MORE;
    }

    private static boolean isHarmless(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST
                && text.equals(text.strip())
                && !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && text.chars().allMatch(Markup::isHarmless)
                && OPEN_WORDS.stream().noneMatch(lower::contains);
    }

    private static boolean isHarmless(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || " .+#/-".indexOf(character) >= 0;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).stripTrailing() + MORE;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
