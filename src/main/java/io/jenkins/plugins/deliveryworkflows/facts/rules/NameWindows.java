package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.Arrays;

/**
 * Windows that begin with the last keyword of a name, so that a pattern that is bound to their
 * start gives up where no assignment follows.
 */
final class NameWindows implements Windows {

    private final String text;
    private int[] starts = new int[8];
    private int size;
    private int lastEnd;

    NameWindows(String text) {
        this.text = text;
    }

    @Override
    public void hit(int start, int end) {
        if (size > 0 && (start <= starts[size - 1] || isOneName(lastEnd, start))) {
            starts[size - 1] = Math.max(start, starts[size - 1]);
        } else {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size++] = start;
        }
        lastEnd = end;
    }

    private boolean isOneName(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int count() {
        return size;
    }

    @Override
    public int from(int window) {
        return starts[window];
    }

    @Override
    public int to(int window) {
        int most = Math.min(text.length(), starts[window] + Reach.NAME.after());
        int at = starts[window];
        while (at < most && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }
}
