package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

/** Passes over the type arguments of a call: {@code get<Record<string, string>>(…)}. */
final class TypeArguments {

    private static final int LONGEST = 1_000;

    private TypeArguments() {}

    /** The offset of the bracket of the call whose callee ends at {@code from}, or -1. */
    static int bracket(ScriptText text, int from) {
        int at = text.skipSpace(from);
        if (at < text.blank().length() && text.blank().charAt(at) == '<') {
            int end = end(text, at);
            at = end < 0 ? at : text.skipSpace(end);
        }
        return at < text.blank().length() && text.blank().charAt(at) == '(' ? at : -1;
    }

    /** Behind the type arguments that open at {@code start}, or -1 where they don't close. */
    private static int end(ScriptText text, int start) {
        String blank = text.blank();
        int depth = 0;
        for (int i = start; i < blank.length() && i < start + LONGEST; i++) {
            char c = blank.charAt(i);
            if (c == '<') {
                depth++;
            } else if (c == '>' && blank.charAt(i - 1) != '=') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            } else if ("({[".indexOf(c) >= 0 && text.close(i) > 0) {
                i = text.close(i);
            } else if (";)}]".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
