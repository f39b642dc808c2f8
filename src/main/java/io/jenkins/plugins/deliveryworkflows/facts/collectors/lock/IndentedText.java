package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Reads the lock files of yarn and pnpm: keys and values whose depth is their indentation.
 *
 * <p>Programs write them, in few of YAML's many ways; so lines are all that is looked at. Nothing
 * refers to anything else, which leaves no alias to expand.
 */
final class IndentedText {

    private static final int DEEPEST = 40;

    private final Deque<Integer> indents = new ArrayDeque<>();
    private final List<String> path = new ArrayList<>();
    private final Visitor visitor;

    private IndentedText(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Sees every key. */
    interface Visitor {
        /**
         * A key with what stands behind it on its line.
         *
         * @param path the keys above and the key itself
         * @param value without quotes; empty where the key opens a deeper level
         */
        void see(List<String> path, String value, int line);
    }

    static void read(String text, Visitor visitor) {
        IndentedText reader = new IndentedText(visitor);
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reader.line(text, start, end, ++number);
            start = end + 1;
        }
    }

    private void line(String text, int start, int end, int number) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        int indent = from - start;
        if (from == end || text.charAt(from) == '#') {
            return;
        }
        String content = text.substring(from, end).stripTrailing();
        if (content.startsWith("? ")) {
            show(indent, unquoted(content.substring(2)), "", number);
            return;
        }
        if (content.startsWith(": ")) {
            // The value of a key that was too long for its line is indented by these two.
            indent += 2;
            content = content.substring(2);
        }
        int split = endOfKey(content);
        if (split <= 0) {
            return;
        }
        String value = content.substring(split + 1).strip();
        show(indent, key(content.substring(0, split)), unquoted(value), number);
    }

    private void show(int indent, String key, String value, int number) {
        while (!indents.isEmpty() && indents.peek() >= indent) {
            indents.pop();
            path.remove(path.size() - 1);
        }
        if (path.size() < DEEPEST) {
            indents.push(indent);
            path.add(key);
            visitor.see(Collections.unmodifiableList(path), value, number);
        }
    }

    /** Where the key ends: at a colon that ends the line or has a space behind it, or a space. */
    private static int endOfKey(String content) {
        boolean quoted = false;
        char quote = 0;
        int space = -1;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (quoted) {
                quoted = c != quote;
            } else if (c == '"' || c == '\'') {
                quoted = true;
                quote = c;
            } else if (c == ':' && (i + 1 == content.length() || content.charAt(i + 1) == ' ')) {
                return i;
            } else if (c == ' ' && space < 0) {
                space = i;
            }
        }
        return space;
    }

    /** Several keys of one entry stay together: {@code "a@^1", "a@^2"} is {@code a@^1, a@^2}. */
    private static String key(String written) {
        return written.indexOf('"') < 0 ? unquoted(written) : written.replace("\"", "");
    }

    private static String unquoted(String value) {
        int length = value.length();
        boolean quoted =
                length >= 2
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(length - 1) == value.charAt(0);
        return quoted ? value.substring(1, length - 1) : value;
    }
}
