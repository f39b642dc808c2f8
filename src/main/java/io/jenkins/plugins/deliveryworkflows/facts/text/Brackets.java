package io.jenkins.plugins.deliveryworkflows.facts.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds matching brackets and splits arguments, in text whose strings {@link CodeMask} has blanked.
 */
public final class Brackets {

    private Brackets() {}

    /**
     * The offset of the bracket that closes the one at {@code open}, or -1 where none does.
     *
     * @param blanked code without comments and strings
     */
    public static int close(String blanked, int open) {
        int depth = 0;
        for (int i = open; i < blanked.length(); i++) {
            char c = blanked.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * The arguments between two offsets, split at the commas that lie in no inner bracket.
     *
     * @param code text to cut the arguments from, of the same length as {@code blanked}
     * @return each argument stripped, empty ones left out
     */
    public static List<String> arguments(String code, String blanked, int from, int to) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            char c = blanked.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                add(arguments, code.substring(start, i));
                start = i + 1;
            }
        }
        add(arguments, code.substring(start, to));
        return arguments;
    }

    private static void add(List<String> arguments, String argument) {
        if (!argument.isBlank()) {
            arguments.add(argument.strip());
        }
    }
}
