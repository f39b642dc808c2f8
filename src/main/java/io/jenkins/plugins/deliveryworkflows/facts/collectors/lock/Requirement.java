package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.Locale;

/**
 * One thing that a Python project asks for, in the form of {@code requests[socks]>=2 ; marker}.
 *
 * @param name normalised: lower case with dashes
 * @param version that it is pinned to, empty where several would do
 */
record Requirement(String name, String version) {

    private static final int LONGEST = 2000;

    /** What a line asks for; a name is empty where it asks for a file or address without a name. */
    static Requirement of(String written) {
        String line = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        int end = 0;
        while (end < line.length() && isOfName(line.charAt(end))) {
            end++;
        }
        String name = line.substring(0, end);
        String rest = line.substring(end).strip();
        boolean path = rest.startsWith("/") || rest.startsWith(":") || name.startsWith(".");
        if (rest.startsWith("[")) {
            rest = rest.substring(Math.max(rest.indexOf(']') + 1, 0)).strip();
        }
        return path ? new Requirement("", "") : new Requirement(normalised(name), pinned(rest));
    }

    private static boolean isOfName(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
    }

    private static String pinned(String rest) {
        String plain = rest.startsWith("(") ? rest.substring(1) : rest;
        int equals = plain.startsWith("===") ? 3 : plain.startsWith("==") ? 2 : 0;
        if (equals == 0) {
            return "";
        }
        String version = plain.substring(equals).strip();
        int end = 0;
        while (end < version.length() && " ;,)#\\\t".indexOf(version.charAt(end)) < 0) {
            end++;
        }
        boolean several = end < version.length() && version.charAt(end) == ',';
        String found = version.substring(0, end);
        return several || found.endsWith("*") ? "" : found;
    }

    /**
     * A name as the package index compares it: {@code Zope.Interface} is {@code zope-interface}.
     */
    static String normalised(String name) {
        StringBuilder plain = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean separator = c == '.' || c == '_' || c == '-';
            boolean doubled = plain.length() > 0 && plain.charAt(plain.length() - 1) == '-';
            if (!separator) {
                plain.append(c);
            } else if (!doubled) {
                plain.append('-');
            }
        }
        return plain.toString();
    }
}
