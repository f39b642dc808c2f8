package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the variables that a file declares with a value. */
final class ScriptDeclarations {

    private static final int MOST = 2000;
    private static final int LONGEST_TYPE = 300;
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?<![\\w$.])(?:(?:const|let|var)\\s+|static\\s+(?:readonly\\s+)?)(?!enum\\b)([A-Za-z_$][\\w$]*|\\{)");

    private ScriptDeclarations() {}

    /**
     * A variable, or several that are taken out of one value.
     *
     * @param name the name, or the pattern in its braces
     * @param at where the name stands
     */
    record Declared(String name, int at, Span value) {
        boolean isPattern() {
            return name.startsWith("{");
        }
    }

    static List<Declared> in(ScriptText text) {
        List<Declared> found = new ArrayList<>();
        Matcher matcher = DECLARATION.matcher(text.blank());
        while (found.size() < MOST && matcher.find()) {
            int start = matcher.start(1);
            int end = matcher.end();
            if (matcher.group(1).equals("{")) {
                end = text.close(start) + 1;
            }
            int equals = end > 0 ? assignment(text.blank(), end) : -1;
            if (equals >= 0) {
                int value = text.skipSpace(equals + 1);
                found.add(
                        new Declared(
                                text.blank().substring(start, end),
                                start,
                                new Span(value, text.endOfExpression(value))));
            }
        }
        return found;
    }

    /** The equals sign behind a name and its type, or -1. */
    private static int assignment(String blank, int from) {
        int depth = 0;
        for (int i = from; i < blank.length() && i < from + LONGEST_TYPE; i++) {
            char c = blank.charAt(i);
            if (c == '<' || c == '{' || c == '[' || c == '(') {
                depth++;
            } else if (c == '}'
                    || c == ']'
                    || c == ')'
                    || (c == '>' && blank.charAt(i - 1) != '=')) {
                depth--;
            } else if (c == ';' || depth < 0) {
                return -1;
            } else if (c == '=' && depth == 0 && !blank.startsWith("=>", i)) {
                return i;
            }
        }
        return -1;
    }
}
