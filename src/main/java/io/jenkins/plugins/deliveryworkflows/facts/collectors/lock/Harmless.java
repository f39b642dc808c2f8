package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.List;
import java.util.Locale;

/**
 * Decides what may be kept of the texts that stand beside versions: an address can carry a
 * password, and a property can be one.
 */
final class Harmless {

    private static final int LONGEST = 60;
    private static final List<String> SECRETS =
            List.of("password", "passwd", "secret", "token", "credential", "key");

    private Harmless() {}

    /** Whether a named value is a version or leads to one, and so no secret. */
    static boolean isVersion(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (value.isEmpty()
                || value.length() > LONGEST
                || SECRETS.stream().anyMatch(lower::contains)) {
            return false;
        }
        boolean called = lower.contains("version") || value.startsWith("${");
        boolean dotted = value.indexOf('.') > 0 || value.length() <= 4;
        return called || Character.isDigit(value.charAt(0)) && dotted;
    }

    /** A range of versions as written; of an address only its scheme. */
    static String range(String written) {
        boolean address = written.contains("://") || written.contains("git@");
        int colon = written.indexOf(':');
        return address ? written.substring(0, Math.max(colon, 0)) : written;
    }
}
