package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a Flyway migration says, by Flyway's default prefixes, separator and suffix.
 *
 * @param kind {@code V} versioned, {@code B} baseline, {@code R} repeatable
 * @param version with dots, empty for a repeatable one
 */
record FlywayScript(char kind, String version, String title) implements Comparable<FlywayScript> {

    private static final Pattern NAME =
            Pattern.compile("(?:([VB])([0-9][0-9._]*?)|(R))__([^/]+)\\.(?:sql|java|kt|groovy)");

    /** What the file's name says, nothing where it isn't a migration's; undoing isn't one. */
    static Optional<FlywayScript> of(SourceFile file) {
        String name = file.name();
        if (name.isEmpty() || "VBR".indexOf(name.charAt(0)) < 0 || name.length() > 250) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String title = matcher.group(4).replace('_', ' ').strip().replaceAll(" +", " ");
        return Optional.of(
                matcher.group(3) != null
                        ? new FlywayScript('R', "", title)
                        : new FlywayScript(
                                matcher.group(1).charAt(0),
                                matcher.group(2).replace('_', '.'),
                                title));
    }

    /** What tells it from others of its history. */
    String id() {
        return switch (kind) {
            case 'V' -> version;
            case 'B' -> "B" + version;
            default -> "R__" + title;
        };
    }

    /** In the order of the versions, a baseline behind the script that it sums up to. */
    @Override
    public int compareTo(FlywayScript other) {
        String[] mine = version.split("\\.");
        String[] others = other.version.split("\\.");
        for (int i = 0; i < Math.max(mine.length, others.length); i++) {
            int compared = compareNumbers(part(mine, i), part(others, i));
            if (compared != 0) {
                return compared;
            }
        }
        return Boolean.compare(kind == 'B', other.kind == 'B');
    }

    private static String part(String[] parts, int i) {
        String part = i < parts.length ? parts[i] : "";
        int zeros = 0;
        while (zeros < part.length() && part.charAt(zeros) == '0') {
            zeros++;
        }
        return part.substring(zeros);
    }

    /** Compares numbers of any length, written without leading zeros. */
    private static int compareNumbers(String a, String b) {
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }
}
