package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.Optional;

/** Finds what is called with the arguments in a bracket. */
final class CalleeSpan {

    private CalleeSpan() {}

    /** The expression before the bracket at {@code open}. */
    static Optional<Span> before(ScriptText text, int open) {
        int end = text.before(open) + 1;
        int at = end - 1;
        while (at >= 0) {
            char c = text.blank().charAt(at);
            if (c == ')') {
                at = text.open(at) - 1;
            } else if (Character.isJavaIdentifierPart(c) || c == '.') {
                at--;
            } else {
                break;
            }
        }
        int start = text.skipSpace(Math.max(0, at + 1));
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
