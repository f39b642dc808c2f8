package io.jenkins.plugins.deliveryworkflows.render;

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
