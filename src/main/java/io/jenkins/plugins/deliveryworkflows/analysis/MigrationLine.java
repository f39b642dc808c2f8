package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One history of a database.
 *
 * @param tool what applies it
 * @param folder where its scripts lie
 * @param migrations each behind those that it follows
 */
public record MigrationLine(String tool, String folder, List<Migration> migrations) {

    /**
     * Versions are put in order by their numbers, so a history can't fork; one may be taken twice.
     */
    private static final Set<String> NUMBERED = Set.of("Flyway");

    public MigrationLine {
        migrations = List.copyOf(migrations);
    }

    /** The histories, sorted by tool and folder. */
    public static List<MigrationLine> of(List<Migration> migrations) {
        Map<String, Map<String, List<Migration>>> lines = new TreeMap<>();
        for (Migration migration : migrations) {
            lines.computeIfAbsent(migration.tool(), tool -> new TreeMap<>())
                    .computeIfAbsent(migration.line(), line -> new ArrayList<>())
                    .add(migration);
        }
        List<MigrationLine> sorted = new ArrayList<>();
        lines.forEach(
                (tool, folders) ->
                        folders.forEach(
                                (folder, line) ->
                                        sorted.add(
                                                new MigrationLine(tool, folder, inOrder(line)))));
        return sorted;
    }

    /** The last steps: nothing follows them. One, in a sound history. */
    public List<Migration> heads() {
        Set<String> followed =
                migrations.stream()
                        .flatMap(migration -> migration.parents().stream())
                        .collect(Collectors.toSet());
        return migrations.stream()
                .filter(migration -> !followed.contains(migration.id()))
                .filter(migration -> !isRepeatable(migration))
                .toList();
    }

    /** A script that runs again whenever it changes stands outside the order. */
    private boolean isRepeatable(Migration migration) {
        return NUMBERED.contains(tool)
                && migration.parents().isEmpty()
                && migrations.stream().anyMatch(other -> !other.parents().isEmpty());
    }

    /** Several heads, or several scripts of one version. */
    List<Difference> conflicts() {
        List<Migration> conflicting = heads();
        if (NUMBERED.contains(tool)) {
            Map<String, Long> scripts =
                    migrations.stream()
                            .collect(Collectors.groupingBy(Migration::id, Collectors.counting()));
            conflicting =
                    migrations.stream()
                            .filter(migration -> scripts.get(migration.id()) > 1)
                            .toList();
        }
        if (conflicting.size() < 2) {
            return List.of();
        }
        return conflicting.stream()
                .map(
                        migration ->
                                new Difference(
                                        Difference.Kind.SEVERAL_HEADS,
                                        migration.id(),
                                        migration.source()))
                .toList();
    }

    /** Parents first; what stands in a circle comes last, in the given order. */
    private static List<Migration> inOrder(List<Migration> line) {
        Set<String> known = line.stream().map(Migration::id).collect(Collectors.toSet());
        Map<String, List<Migration>> children = new HashMap<>();
        Map<Migration, Integer> waitingFor = new HashMap<>();
        Deque<Migration> ready = new ArrayDeque<>();
        for (Migration migration : line) {
            List<String> parents = migration.parents().stream().filter(known::contains).toList();
            parents.forEach(
                    parent ->
                            children.computeIfAbsent(parent, id -> new ArrayList<>())
                                    .add(migration));
            waitingFor.put(migration, parents.size());
            if (parents.isEmpty()) {
                ready.add(migration);
            }
        }
        List<Migration> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        while (!ready.isEmpty()) {
            Migration next = ready.remove();
            ordered.add(next);
            if (done.add(next.id())) {
                for (Migration child : children.getOrDefault(next.id(), List.of())) {
                    if (waitingFor.merge(child, -1, Integer::sum) == 0) {
                        ready.add(child);
                    }
                }
            }
        }
        line.stream().filter(migration -> waitingFor.get(migration) > 0).forEach(ordered::add);
        return ordered;
    }
}
