package io.jenkins.plugins.deliveryworkflows.render;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which part of an API a path belongs to. */
final class PathGroup {

    private static final Set<String> GENERAL = Set.of("api", "rest", "public", "internal");

    private PathGroup() {}

    /**
     * The path up to its first telling segment: {@code /api/v1/users} for <code>
     * /api/v1/users/{id}</code>.
     */
    static String of(String path) {
        StringBuilder group = new StringBuilder();
        for (String segment : path.split("/")) {
            if (segment.isEmpty()) {
                continue;
            }
            group.append('/').append(segment);
            if (!isGeneral(segment)) {
                return group.toString();
            }
        }
        return group.length() == 0 ? "/" : group.toString();
    }

    /**
     * The path up to its first telling segment below a prefix that it has in common with others.
     */
    static String below(String prefix, String path) {
        String group = of(path.substring(prefix.length()));
        return group.equals("/") || group.endsWith("}") ? prefix : prefix + group;
    }

    /** The segments that all paths begin with, each after a {@code /}. */
    static String commonPrefix(List<String> paths) {
        String prefix = paths.get(0);
        for (String path : paths) {
            while (!prefix.isEmpty() && !path.equals(prefix) && !path.startsWith(prefix + "/")) {
                prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('/')));
            }
        }
        return prefix;
    }

    private static boolean isGeneral(String segment) {
        return segment.startsWith("{")
                || GENERAL.contains(segment.toLowerCase(Locale.ROOT))
                || isVersion(segment);
    }

    private static boolean isVersion(String segment) {
        return segment.length() > 1
                && (segment.charAt(0) == 'v' || segment.charAt(0) == 'V')
                && segment.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }
}
