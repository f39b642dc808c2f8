package io.jenkins.plugins.deliveryworkflows.facts.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads TOML and INI files as far as their section headers and one-line keys go.
 *
 * <p>Nothing of it depends on a value's type: a value is what stands behind {@code =} on its line.
 */
public final class SectionedText {

    private final Map<String, Section> sections;

    private SectionedText(Map<String, Section> sections) {
        this.sections = sections;
    }

    public static SectionedText parse(String text) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Section current = new Section(1, new LinkedHashMap<>());
        sections.put("", current);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = line.strip();
            if (line.startsWith("[") && content.indexOf(']') > 0) {
                String name = content.substring(1, content.indexOf(']')).replace("[", "").strip();
                Section opened = new Section(number, new LinkedHashMap<>());
                Section known = sections.putIfAbsent(name, opened);
                current = known == null ? opened : known;
            } else if (!content.startsWith("#") && !content.startsWith(";")) {
                addKey(current, content);
            }
        }
        return new SectionedText(sections);
    }

    private static void addKey(Section section, String content) {
        int equals = content.indexOf('=');
        if (equals > 0) {
            String key = content.substring(0, equals).strip();
            section.values().putIfAbsent(key, content.substring(equals + 1).strip());
        }
    }

    /** The 1-based line of a section, or of the first one below it ({@code tool.ruff.lint}). */
    public Optional<Integer> lineOf(String section) {
        return sections.entrySet().stream()
                .filter(
                        entry ->
                                entry.getKey().equals(section)
                                        || entry.getKey().startsWith(section + ".")
                                        || entry.getKey().startsWith(section + ":"))
                .map(entry -> entry.getValue().line())
                .findFirst();
    }

    /** What stands behind a key of a section, quotes included. */
    public Optional<String> raw(String section, String key) {
        return Optional.ofNullable(sections.get(section)).map(found -> found.values().get(key));
    }

    /** A key's value if it is one quoted string or a bare word. */
    public Optional<String> text(String section, String key) {
        return raw(section, key).map(SectionedText::unquoted).filter(text -> !text.isEmpty());
    }

    /** A string's content: what stands between its quotes, else the text before a comment. */
    public static String unquoted(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        if (first == '"' || first == '\'') {
            int end = value.indexOf(first, 1);
            return end < 0 ? "" : value.substring(1, end);
        }
        int comment = value.indexOf(" #");
        return (comment < 0 ? value : value.substring(0, comment)).strip();
    }

    private record Section(int line, Map<String, String> values) {}
}
