package io.jenkins.plugins.deliveryworkflows.workspace;

import java.util.regex.Pattern;

/**
 * The rule for names that become part of a path: feature, sprint, service, release, incident.
 *
 * <p>One path segment of letters, digits, {@code .}, {@code _}, {@code -}, at most 64 characters,
 * not starting with a dot.
 */
public final class SafeName {

    public static final String RULE =
            "letters, digits, '.', '_' and '-', at most 64, not starting with '.'";

    /** One such name, for patterns of paths that have it as a part. */
    public static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}");

    private SafeName() {}

    public static boolean isSafe(String name) {
        return PATTERN.matcher(name).matches();
    }
}
