package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A third-party component that the project names itself and that came, went or moved to another
 * version.
 *
 * @param type the type of a package URL: {@code maven}, {@code npm}
 * @param name with its group
 * @param before versions at the base, sorted; none where it is new
 * @param after versions now, sorted; none where it went
 */
public record DependencyChange(String type, String name, List<String> before, List<String> after) {

    private static final Pattern MAJOR = Pattern.compile("[v^~=]?(?:0\\.\\d{1,9}|[1-9]\\d{0,9})");

    public DependencyChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Whether all of it is of another major version than before; below 1 the second number counts.
     */
    public boolean isMajor() {
        Set<String> old = majors(before);
        Set<String> current = majors(after);
        return !old.isEmpty() && !current.isEmpty() && Collections.disjoint(old, current);
    }

    private static Set<String> majors(List<String> versions) {
        return versions.stream()
                .map(MAJOR::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .map(version -> version.replaceFirst("^\\D+", ""))
                .collect(Collectors.toSet());
    }

    /** What differs, sorted by type and name; what serves development alone is left out. */
    static List<DependencyChange> between(Facts before, Facts now) {
        Map<Key, TreeSet<String>> old = versions(before);
        Map<Key, TreeSet<String>> current = versions(now);
        TreeSet<Key> all = new TreeSet<>(old.keySet());
        all.addAll(current.keySet());
        return all.stream()
                .map(
                        key ->
                                new DependencyChange(
                                        key.type(),
                                        key.name(),
                                        versions(old, key),
                                        versions(current, key)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static List<String> versions(Map<Key, TreeSet<String>> known, Key key) {
        return List.copyOf(known.getOrDefault(key, new TreeSet<>()));
    }

    private static Map<Key, TreeSet<String>> versions(Facts facts) {
        Map<Key, TreeSet<String>> versions = new TreeMap<>();
        for (Dependency each : facts.dependencies()) {
            if (each.direct() && !each.development()) {
                String name =
                        each.group().isEmpty()
                                ? each.name()
                                : each.group()
                                        + (each.type().equals("maven") ? ":" : "/")
                                        + each.name();
                versions.computeIfAbsent(new Key(each.type(), name), k -> new TreeSet<>())
                        .add(each.version());
            }
        }
        return versions;
    }

    private record Key(String type, String name) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = type.compareTo(other.type);
            return order == 0 ? name.compareTo(other.name) : order;
        }
    }
}
