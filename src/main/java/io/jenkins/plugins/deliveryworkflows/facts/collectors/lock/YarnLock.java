package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Reads yarn's lock files, those of version 1 and the later ones.
 *
 * <p>An entry's symbol is all that it answers, {@code a@^1, a@^2}; it needs such things too. An
 * entry without a version is a package of the project itself.
 */
final class YarnLock {

    private static final Set<String> NEEDS = Set.of("dependencies", "optionalDependencies");

    /** Where a berry lock file says that a package lies in the repository. */
    private static final List<String> LOCAL = List.of("workspace:", "link:", "portal:", "file:");

    private final List<Locked> packages = new ArrayList<>();
    private Entry entry;

    private YarnLock() {}

    private static final class Entry {
        final String symbol;
        final int line;
        final List<String> needs = new ArrayList<>();
        String version = "";
        String resolution = "";
        String hash = "";

        Entry(String symbol, int line) {
            this.symbol = symbol;
            this.line = line;
        }
    }

    static List<Locked> read(String text) {
        YarnLock lock = new YarnLock();
        IndentedText.read(text, lock::see);
        lock.close();
        return lock.packages;
    }

    private void see(List<String> path, String value, int line) {
        if (path.size() == 1) {
            close();
            entry = path.get(0).startsWith("__") ? null : new Entry(answers(path.get(0)), line);
        } else if (entry != null && path.size() == 2) {
            field(path.get(1), value);
        } else if (entry != null && path.size() == 3 && NEEDS.contains(path.get(1))) {
            entry.needs.add(path.get(2) + "@" + Harmless.range(value));
        }
    }

    /** Addresses may carry what isn't for everybody's eyes. */
    private static String answers(String symbol) {
        if (!symbol.contains("://") && !symbol.contains("git@")) {
            return symbol;
        }
        StringJoiner answers = new StringJoiner(", ");
        for (String answer : symbol.split(", ")) {
            int at = answer.indexOf('@', 1);
            answers.add(answer.substring(0, at + 1) + Harmless.range(answer.substring(at + 1)));
        }
        return answers.toString();
    }

    private void field(String key, String value) {
        switch (key) {
            case "version" -> entry.version = value;
            case "resolution" -> entry.resolution = value;
            case "resolved" -> {
                int hash = value.indexOf('#');
                if (entry.hash.isEmpty() && hash > 0) {
                    entry.hash = Integrity.checked("sha1", value.substring(hash + 1));
                }
            }
            case "integrity" -> entry.hash = Integrity.hash(value);
            default -> {
                // Other fields say nothing that is asked for.
            }
        }
    }

    private void close() {
        if (entry == null) {
            return;
        }
        String asked = entry.resolution.isEmpty() ? firstAnswer() : entry.resolution;
        int at = asked.indexOf('@', 1);
        String name = at < 0 ? asked : asked.substring(0, at);
        String range = at < 0 ? "" : asked.substring(at + 1);
        if (LOCAL.stream().noneMatch(range::startsWith) && !entry.version.isEmpty()) {
            Locked found =
                    Locked.npm(aliased(name, range), entry.version, entry.symbol, entry.line);
            packages.add(found.hashed(entry.hash).needing(entry.needs));
        }
        entry = null;
    }

    private String firstAnswer() {
        int comma = entry.symbol.indexOf(", ");
        return comma < 0 ? entry.symbol : entry.symbol.substring(0, comma);
    }

    /** The package that an alias such as {@code name@npm:other@^1} stands for. */
    private static String aliased(String name, String range) {
        int at = range.indexOf('@', "npm:".length() + 1);
        return range.startsWith("npm:") && at > 0 ? range.substring("npm:".length(), at) : name;
    }
}
