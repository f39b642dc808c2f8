package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The variables in a text as Compose and Dockerfiles write them: {@code $NAME}, {@code ${NAME}},
 * {@code ${NAME:-default}}, {@code ${NAME:?message}}; {@code $$} is a plain dollar sign.
 */
final class Interpolation {

    private static final int LONGEST = 1000;

    private Interpolation() {}

    /**
     * A variable in a text.
     *
     * @param start offset of its dollar sign
     * @param end offset behind it
     * @param fallback its default, null where it has none
     */
    record Use(String name, int start, int end, String fallback) {}

    /** Every variable, left to right; a default's own variables are not looked into. */
    static List<Use> uses(String text) {
        List<Use> uses = new ArrayList<>();
        int at = text.indexOf('$');
        while (at >= 0 && at + 1 < text.length()) {
            int next = at + 1;
            if (text.charAt(next) == '$') {
                next++;
            } else {
                Use use = useAt(text, at);
                if (use != null) {
                    uses.add(use);
                    next = use.end();
                }
            }
            at = text.indexOf('$', next);
        }
        return uses;
    }

    private static Use useAt(String text, int dollar) {
        boolean braced = text.charAt(dollar + 1) == '{';
        int start = braced ? dollar + 2 : dollar + 1;
        int end = start;
        while (end < text.length() && isNameCharacter(text.charAt(end), end > start)) {
            end++;
        }
        if (end == start) {
            return null;
        }
        String name = text.substring(start, end);
        if (!braced) {
            return new Use(name, dollar, end, null);
        }
        int close = closingBrace(text, end);
        if (close < 0) {
            return null;
        }
        return new Use(name, dollar, close + 1, fallback(text.substring(end, close)));
    }

    private static boolean isNameCharacter(char c, boolean digitsToo) {
        return c == '_'
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (digitsToo && c >= '0' && c <= '9');
    }

    private static int closingBrace(String text, int from) {
        int depth = 1;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String fallback(String operation) {
        if (operation.startsWith(":-")) {
            return operation.substring(2);
        }
        return operation.startsWith("-") ? operation.substring(1) : null;
    }

    /**
     * The text with known values and defaults put in; what stays unknown reads {@code {NAME}}.
     *
     * @param known looks a value up, null where there is none
     */
    static String resolve(String text, Function<String, String> known) {
        StringBuilder resolved = new StringBuilder();
        int done = 0;
        for (Use use : uses(text)) {
            resolved.append(text, done, use.start());
            String value = known.apply(use.name());
            String shown = value == null ? use.fallback() : value;
            resolved.append(shown == null ? "{" + use.name() + "}" : shown);
            done = use.end();
        }
        return resolved.append(text.substring(done)).toString();
    }
}
