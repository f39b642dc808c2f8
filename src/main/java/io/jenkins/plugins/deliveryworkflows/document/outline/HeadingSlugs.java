package io.jenkins.plugins.deliveryworkflows.document.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the anchors of headings as GitHub does. */
public final class HeadingSlugs {

    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,300})](?:\\([^()]{0,900}\\)|\\[[^\\[\\]]{0,300}])");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");

    private HeadingSlugs() {}

    /**
     * The anchors of a document's headings: of equal ones the second gets {@code -1}, and so on.
     */
    static List<String> of(List<String> headings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> slugs = new ArrayList<>();
        for (String heading : headings) {
            String slug = of(heading);
            int before = seen.merge(slug, 1, Integer::sum) - 1;
            slugs.add(before == 0 ? slug : slug + "-" + before);
        }
        return slugs;
    }

    /** The anchor of one heading. */
    public static String of(String heading) {
        String plain = TAG.matcher(LINK.matcher(heading).replaceAll("$1")).replaceAll("");
        StringBuilder slug = new StringBuilder();
        plain.strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> c == ' ' || c == '-' || c == '_' || isWord(c))
                .forEach(c -> slug.appendCodePoint(c == ' ' ? '-' : c));
        return slug.toString();
    }

    private static boolean isWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
