package io.jenkins.plugins.deliveryworkflows.facts.collectors.operation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the names before the colon of rules in a Makefile or a justfile. */
final class RuleHeads {

    private RuleHeads() {}

    /** Name → 1-based line; assignments, patterns and special targets are no names. */
    static Map<String, Integer> of(String text) {
        Map<String, Integer> names = new LinkedHashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String name : head(lines[i]).split("\\s+")) {
                if (!name.isEmpty() && name.indexOf('%') < 0 && name.charAt(0) != '.') {
                    names.putIfAbsent(name, i + 1);
                }
            }
        }
        return names;
    }

    private static String head(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0
                || Character.isWhitespace(line.charAt(0))
                || line.charAt(0) == '#'
                || line.startsWith("=", colon + 1)
                || line.startsWith(":=", colon + 1)) {
            return "";
        }
        String head = line.substring(line.charAt(0) == '@' ? 1 : 0, colon);
        return head.indexOf('=') < 0 && head.indexOf('$') < 0 ? head : "";
    }
}
