package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.Arrays;

/**
 * Windows around keywords that never overlap, so that a pattern sees each character at most once
 * however often a keyword stands there.
 */
final class MergedWindows implements Windows {

    private final String text;
    private final Reach reach;
    private int[] bounds = new int[8];
    private int size;
    private boolean atLineEnd;

    MergedWindows(String text, Reach reach) {
        this.text = text;
        this.reach = reach;
    }

    @Override
    public void hit(int start, int end) {
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

    @Override
    public int count() {
        return size / 2;
    }

    @Override
    public int from(int window) {
        return bounds[2 * window];
    }

    @Override
    public int to(int window) {
        return bounds[2 * window + 1];
    }

    private boolean atLineEndBefore(int from) {
        return reach.withinLine() && from > 0 && text.charAt(from - 1) == '\n';
    }

    private int backward(int start) {
        int least = Math.max(0, start - reach.before());
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
        int most = Math.min(text.length(), end + reach.after());
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
