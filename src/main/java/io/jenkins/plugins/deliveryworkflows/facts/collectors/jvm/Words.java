package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes declarations apart into words. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    /** The first offset from {@code at} on that isn't white space, or the length. */
    static int skipSpace(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset behind the identifier at {@code at}. */
    static int skipName(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The words between white space. */
    static List<String> of(String text) {
        return text.isBlank() ? List.of() : List.of(SPACE.split(text.strip()));
    }

    /** The text without what stands between angle brackets. */
    static String withoutTypeArguments(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('>') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == '<') {
                depth++;
            } else if (c == '>') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The parts between commas that stand in no brackets, angle brackets among them. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("<([{".indexOf(c) >= 0) {
                depth++;
            } else if (">)]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && depth <= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts.stream().filter(p -> !p.isEmpty()).toList();
    }
}
