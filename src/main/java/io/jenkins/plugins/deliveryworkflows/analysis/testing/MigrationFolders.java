package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Knows which files are steps of a database's history: those are tested together, not one by one.
 */
final class MigrationFolders {

    private static final Set<String> NAMES = Set.of("migrations", "migrate");

    private final Set<String> known;

    MigrationFolders(Facts facts) {
        known =
                facts.migrations().stream()
                        .map(migration -> migration.source().path())
                        .collect(Collectors.toSet());
    }

    boolean contains(String path) {
        return known.contains(path) || NAMES.contains(lastSegment(folder(path)));
    }

    /** The folders of those of these files that are such steps. */
    Set<String> of(Collection<String> paths) {
        Set<String> folders = new TreeSet<>();
        for (String path : paths) {
            boolean script = known.contains(path) || CodeLanguage.of(path).isPresent();
            boolean step = contains(path) && !path.endsWith("__init__.py");
            if (script && step && path.indexOf('/') > 0) {
                folders.add(folder(path));
            }
        }
        return folders;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String lastSegment(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
