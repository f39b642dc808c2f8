package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a TOML file: a text, a list or a table. What isn't there is an empty text.
 *
 * @param text a string without quotes, or a number, date or truth value as written
 * @param items of a list
 * @param entries of a table
 */
record TomlValue(String text, List<TomlValue> items, Map<String, TomlValue> entries) {

    private static final int DEEPEST = 20;

    /** Reads a value as {@link TomlText} found it. */
    static TomlValue read(String written) {
        return new Reader(written).value(0);
    }

    /** The text of a value as written; empty for a list or table. */
    static String text(String written) {
        return read(written).text();
    }

    TomlValue get(String key) {
        return entries.getOrDefault(key, of(""));
    }

    private static TomlValue of(String text) {
        return new TomlValue(text, List.of(), Map.of());
    }

    private static final class Reader {

        private final String written;
        private int at;

        Reader(String written) {
            this.written = written;
        }

        TomlValue value(int depth) {
            skipBlank();
            char c = at < written.length() ? written.charAt(at) : ' ';
            if (depth < DEEPEST && c == '[') {
                return new TomlValue("", list(depth), Map.of());
            }
            if (depth < DEEPEST && c == '{') {
                return new TomlValue("", List.of(), table(depth));
            }
            return of(c == '"' || c == '\'' ? string(c) : word());
        }

        private List<TomlValue> list(int depth) {
            List<TomlValue> items = new ArrayList<>();
            at++;
            for (skipBlank(); at < written.length(); skipBlank()) {
                if (written.charAt(at) == ']') {
                    at++;
                    break;
                }
                int before = at;
                items.add(value(depth + 1));
                if (at == before) {
                    at++;
                }
            }
            return items;
        }

        private Map<String, TomlValue> table(int depth) {
            Map<String, TomlValue> entries = new LinkedHashMap<>();
            at++;
            for (skipBlank(); at < written.length(); skipBlank()) {
                char c = written.charAt(at);
                if (c == '}') {
                    at++;
                    break;
                }
                String key = c == '"' || c == '\'' ? string(c) : key();
                skipBlank();
                if (at < written.length() && written.charAt(at) == '=') {
                    at++;
                    entries.putIfAbsent(key, value(depth + 1));
                } else {
                    at++;
                }
            }
            return entries;
        }

        private String key() {
            int start = at;
            while (at < written.length() && "=,}".indexOf(written.charAt(at)) < 0) {
                at++;
            }
            return written.substring(start, at).strip();
        }

        private String word() {
            int start = at;
            while (at < written.length() && ",]}#\n".indexOf(written.charAt(at)) < 0) {
                at++;
            }
            return written.substring(start, at).strip();
        }

        private String string(char quote) {
            String three = String.valueOf(quote).repeat(3);
            boolean many = written.startsWith(three, at);
            at += many ? 3 : 1;
            StringBuilder text = new StringBuilder();
            while (at < written.length()) {
                char c = written.charAt(at);
                if (c == quote && (!many || written.startsWith(three, at))) {
                    at += many ? 3 : 1;
                    break;
                }
                if (c == '\\' && quote == '"' && at + 1 < written.length()) {
                    at++;
                    c = written.charAt(at);
                }
                text.append(c);
                at++;
            }
            return text.toString();
        }

        private void skipBlank() {
            while (at < written.length()) {
                char c = written.charAt(at);
                if (c == '#') {
                    int end = written.indexOf('\n', at);
                    at = end < 0 ? written.length() : end;
                } else if (Character.isWhitespace(c) || c == ',') {
                    at++;
                } else {
                    return;
                }
            }
        }
    }
}
