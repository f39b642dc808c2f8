package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.Arrays;

/**
 * The parts of a text around the hits of a rule's keywords, grown from left to right and never
 * overlapping, so that a pattern sees each character at most once however often a keyword stands
 * there.
 */
final class Windows {

    private final String text;
    private final Reach reach;
    private int[] bounds = new int[8];
    private int size;
    private boolean atLineEnd;

    Windows(String text, Reach reach) {
        this.text = text;
        this.reach = reach;
    }

    /** Takes a keyword's place; hits come in the order of their ends. */
    void hit(int start, int end) {
        if (size > 0 && start <= bounds[size - 1]) {
            if (!atLineEnd) {
                bounds[size - 1] = forward(Math.max(end, bounds[size - 1]), end);
            }
            return;
        }
        int from = backward(start);
        int to = forward(end, end);
        if (size > 0 && from <= bounds[size - 1] && !atLineEndBefore(from)) {
            bounds[size - 1] = to;
            return;
        }
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, size * 2);
        }
        bounds[size++] = from;
        bounds[size++] = to;
    }

    int count() {
        return size / 2;
    }

    int from(int window) {
        return bounds[2 * window];
    }

    int to(int window) {
        return bounds[2 * window + 1];
    }

    private boolean atLineEndBefore(int from) {
        return reach.withinLine() && from > 0 && text.charAt(from - 1) == '\n';
    }

    private int backward(int start) {
        int least = Math.max(0, start - reach.characters());
        if (!reach.withinLine()) {
            return least;
        }
        int at = start;
        while (at > least && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private int forward(int known, int end) {
        int most = Math.min(text.length(), end + reach.characters());
        if (!reach.withinLine()) {
            return Math.max(known, most);
        }
        int at = known;
        while (at < most && text.charAt(at) != '\n') {
            at++;
        }
        atLineEnd = at < text.length() && text.charAt(at) == '\n';
        return at;
    }
}
