package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds files that lack a companion, judged by paths alone.
 *
 * @param when files that need one
 * @param unless the companions, of which one is enough
 * @param where how near it has to lie
 */
record MissingCheck(Globs when, Globs unless, Where where) implements Check {

    /** Where a companion is looked for. */
    enum Where {
        FOLDER,
        ANCESTORS,
        REPOSITORY
    }

    /** The files that matter to it. */
    Globs concerned() {
        return Globs.union(List.of(when, unless));
    }

    /**
     * Of each folder that lacks a companion the first file that needs one; of the repository as a
     * whole at most one file.
     *
     * @param paths sorted
     */
    List<String> lacking(List<String> paths) {
        Map<String, String> needing = new TreeMap<>();
        Set<String> having = new HashSet<>();
        for (String path : paths) {
            if (unless.match(path)) {
                having.add(place(path));
            } else if (when.match(path)) {
                needing.putIfAbsent(place(path), path);
            }
        }
        return needing.entrySet().stream()
                .filter(entry -> !hasCompanion(entry.getKey(), having))
                .map(Map.Entry::getValue)
                .toList();
    }

    private String place(String path) {
        int slash = path.lastIndexOf('/');
        return where == Where.REPOSITORY || slash < 0 ? "" : path.substring(0, slash);
    }

    private boolean hasCompanion(String folder, Set<String> having) {
        if (where != Where.ANCESTORS) {
            return having.contains(folder);
        }
        String at = folder;
        while (!having.contains(at)) {
            if (at.isEmpty()) {
                return false;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return true;
    }
}
