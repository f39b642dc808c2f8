package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits TOML into its sections without a tree of the whole, so that a lock file may be large.
 *
 * <p>A value stays as written; {@link TomlValue} reads it where somebody asks.
 */
final class TomlText {

    private final List<Section> sections = new ArrayList<>();
    private final String text;
    private int at;
    private int line = 1;

    private TomlText(String text) {
        this.text = text;
    }

    /**
     * A header and the keys below it.
     *
     * @param name as in {@code [tool.poetry]} or {@code [[package]]}, without quotes; empty before
     *     the first header
     * @param values key → value as written; a dotted key as written
     * @param lines key → its line
     */
    record Section(String name, int line, Map<String, String> values, Map<String, Integer> lines) {

        static Section of(String name, int line) {
            return new Section(name, line, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        /** The string behind a key; empty where there is none. */
        String text(String key) {
            return TomlValue.text(values.getOrDefault(key, ""));
        }

        /** The value behind a key. */
        TomlValue value(String key) {
            return TomlValue.read(values.getOrDefault(key, ""));
        }
    }

    static List<Section> sections(String text) {
        TomlText reader = new TomlText(text);
        reader.read();
        return reader.sections;
    }

    private void read() {
        Section current = Section.of("", 1);
        sections.add(current);
        while (at < text.length()) {
            int end = endOfLine(at);
            String content = text.substring(at, end).strip();
            int here = line;
            if (content.startsWith("[")) {
                current = Section.of(header(content), here);
                sections.add(current);
                next(end);
            } else if (content.isEmpty() || content.startsWith("#") || keyEnd(content) < 0) {
                next(end);
            } else {
                int equals = keyEnd(content);
                String key = unquoted(content.substring(0, equals).strip());
                at = text.indexOf('=', at + text.substring(at, end).indexOf(content) + equals) + 1;
                current.values().putIfAbsent(key, value());
                current.lines().putIfAbsent(key, here);
            }
        }
    }

    private static String header(String content) {
        int from = content.startsWith("[[") ? 2 : 1;
        int end = content.indexOf(']', from);
        return content.substring(from, end < 0 ? content.length() : end)
                .replace("\"", "")
                .replace("'", "")
                .strip();
    }

    private static int keyEnd(String content) {
        char first = content.charAt(0);
        int close = first == '"' || first == '\'' ? content.indexOf(first, 1) : 0;
        return close < 0 ? -1 : content.indexOf('=', close);
    }

    private static String unquoted(String key) {
        boolean quoted = key.length() > 1 && (key.charAt(0) == '"' || key.charAt(0) == '\'');
        return quoted ? key.substring(1, key.length() - 1) : key;
    }

    /** From here to where the value ends, which for a list may be many lines on. */
    private String value() {
        int start = at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                skipString(c);
                continue;
            }
            if (c == '\n' && depth <= 0) {
                break;
            }
            if (c == '#') {
                int end = endOfLine(at);
                if (depth <= 0) {
                    String found = text.substring(start, at).strip();
                    next(end);
                    return found;
                }
                at = end;
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            line += c == '\n' ? 1 : 0;
            at++;
        }
        String found = text.substring(start, at).strip();
        next(at);
        return found;
    }

    private void skipString(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean many = text.startsWith(three, at);
        at += many ? 3 : 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                if (!many) {
                    // Damaged: a string of one line ends with it.
                    return;
                }
                line++;
            } else if (c == '\\' && quote == '"') {
                at++;
            } else if (c == quote && (!many || text.startsWith(three, at))) {
                at += many ? 3 : 1;
                return;
            }
            at++;
        }
        at = Math.min(at, text.length());
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void next(int end) {
        at = end + 1;
        line++;
    }
}
