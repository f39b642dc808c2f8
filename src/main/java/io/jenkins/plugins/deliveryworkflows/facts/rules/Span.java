package io.jenkins.plugins.deliveryworkflows.facts.rules;

/** A stretch of a text, its end exclusive. */
record Span(int start, int end) {

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    Span movedBy(int offset) {
        return new Span(start + offset, end + offset);
    }
}
