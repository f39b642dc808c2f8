package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;

/**
 * What a text is put together from: literal pieces, and names whose value other files may know.
 *
 * @param pieces in the order in which they are joined
 */
record Expression(List<Piece> pieces) {

    /** What a piece is. */
    enum Kind {
        /** Literal text. */
        TEXT,
        /** A dotted name; a call is written {@code name()}, whatever its arguments. */
        NAME,
        /** A regular expression, with its slashes. */
        PATTERN,
        /** The path of the route that shows the component in which the expression stands. */
        MATCH
    }

    /** A piece of an expression. */
    record Piece(Kind kind, String value) {}

    static Expression text(String text) {
        return new Expression(List.of(new Piece(Kind.TEXT, text)));
    }

    static Expression name(String name) {
        return new Expression(List.of(new Piece(Kind.NAME, name)));
    }

    boolean hasText() {
        return pieces.stream().anyMatch(p -> p.kind() != Kind.NAME);
    }

    /** Whether it builds on the path of the route that shows its component. */
    boolean hasMatch() {
        return pieces.stream().anyMatch(p -> p.kind() == Kind.MATCH);
    }

    /** With the path of that route put in. */
    Expression at(String path) {
        return new Expression(
                pieces.stream()
                        .map(p -> p.kind() == Kind.MATCH ? new Piece(Kind.TEXT, path) : p)
                        .toList());
    }

    /** The name that this expression is, empty where it is anything else. */
    String asName() {
        return pieces.size() == 1 && pieces.get(0).kind() == Kind.NAME ? pieces.get(0).value() : "";
    }
}
