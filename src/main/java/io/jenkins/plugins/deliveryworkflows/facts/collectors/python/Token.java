package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

/**
 * A piece of Python source.
 *
 * @param text as written; for {@link Kind#LINE} empty
 * @param offset where it starts in the source
 * @param indent for the {@link Kind#LINE} before a statement, how far that is indented
 */
record Token(Kind kind, String text, int offset, int indent) {

    enum Kind {
        /** Starts a logical line. */
        LINE,
        NAME,
        NUMBER,
        STRING,
        OPERATOR,
        END
    }

    boolean is(String operatorOrName) {
        return kind != Kind.STRING && text.equals(operatorOrName);
    }
}
