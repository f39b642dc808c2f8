package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the blocks and functions that a place in a script lies in. */
final class FunctionHeads {

    private static final int LONGEST_RETURN_TYPE = 120;
    private static final int MOST_BLOCKS = 10_000;
    private static final Pattern RETURN_TYPE =
            Pattern.compile("\\)\\s*(?::[\\w\\s.<>\\[\\]|,]*)?$");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:([A-Za-z_$][\\w$]*)\\s*(?:<[^<>()]*>)?\\s*|(?:\\bfunction|[=:(,]|\\bdefault|\\breturn)\\s*\\*?\\s*(?:async\\s*)?)$");
    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "(?:\\bdefault\\s*|([A-Za-z_$][\\w$]*)\\s*(?::[^=;(){}]{0,80})?[=:]\\s*)(?:async\\s*)?(?:function\\s*\\*?\\s*)?$");
    private static final List<String> STATEMENTS =
            List.of("if", "for", "while", "switch", "catch", "with");

    private final ScriptText text;
    private final List<Span> blocks = new ArrayList<>();

    FunctionHeads(ScriptText text) {
        this.text = text;
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.blank().length(); i++) {
            char c = text.blank().charAt(i);
            if (blocks.size() >= MOST_BLOCKS) {
                return;
            }
            if (c == '{') {
                open.add(i);
            } else if (c == '}' && !open.isEmpty()) {
                blocks.add(new Span(open.remove(open.size() - 1), i));
            }
        }
    }

    /**
     * A function.
     *
     * @param name what it is declared or assigned as; {@code exports.default} where the module
     *     itself is it
     * @param parameters as written, with their types
     */
    record Head(String name, List<String> parameters, Span body) {}

    /** The blocks around an offset, the innermost first. */
    List<Span> around(int offset) {
        return blocks.stream().filter(b -> b.from() < offset && offset < b.to()).toList();
    }

    /** The functions around an offset, the innermost first. */
    List<Head> functionsAround(int offset) {
        return around(offset).stream().flatMap(b -> head(b).stream()).toList();
    }

    /** The function whose body a block is. */
    Optional<Head> head(Span block) {
        String blank = text.blank();
        int end = block.from();
        int before = text.before(end);
        if (before > 0 && blank.startsWith("=>", before - 1)) {
            end = before - 1;
        }
        Matcher close =
                RETURN_TYPE.matcher(blank).region(Math.max(0, end - LONGEST_RETURN_TYPE), end);
        if (!close.find()) {
            return end == block.from() ? Optional.empty() : bareParameter(end, block);
        }
        int open = text.open(close.start());
        if (open < 0) {
            return Optional.empty();
        }
        String name = nameBefore(open);
        return STATEMENTS.contains(name)
                ? Optional.empty()
                : Optional.of(
                        new Head(
                                name,
                                text.arguments(open).stream().map(text::code).toList(),
                                block));
    }

    private Optional<Head> bareParameter(int arrow, Span block) {
        int end = text.before(arrow) + 1;
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(text.blank().charAt(start - 1))) {
            start--;
        }
        return start == end
                ? Optional.empty()
                : Optional.of(
                        new Head(
                                assignedBefore(start),
                                List.of(text.blank().substring(start, end)),
                                block));
    }

    private String nameBefore(int open) {
        Matcher name = NAME.matcher(text.blank()).region(Math.max(0, open - 120), open);
        if (name.find() && name.group(1) != null) {
            String found = name.group(1);
            if (!found.equals("function") && !found.equals("async") && !found.equals("default")) {
                return found;
            }
        }
        return assignedBefore(open);
    }

    private String assignedBefore(int at) {
        Matcher assigned = ASSIGNED.matcher(text.blank()).region(Math.max(0, at - 160), at);
        if (!assigned.find()) {
            return "";
        }
        String name = assigned.group(1);
        return name == null || name.equals("exports")
                ? ScriptModule.EXPORTED + ScriptModule.DEFAULT
                : name;
    }
}
