package io.jenkins.plugins.deliveryworkflows.facts.collectors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Asks how the folders that facts were seen in lie to each other; the root is {@code .}. */
public final class Folders {

    private Folders() {}

    /** The folder of a path. */
    public static String of(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    /** A folder and all above it, the root last. */
    public static List<String> upwards(String folder) {
        List<String> folders = new ArrayList<>();
        for (String at = folder; !at.equals("."); at = of(at)) {
            folders.add(at);
        }
        folders.add(".");
        return folders;
    }

    /** The deepest folder that holds both. */
    public static String common(String one, String other) {
        Set<String> above = new HashSet<>(upwards(other));
        return upwards(one).stream().filter(above::contains).findFirst().orElse(".");
    }

    /**
     * What isn't said already for its own folder or one above it; of several in one folder the
     * first.
     */
    public static <T> List<T> uncovered(List<T> facts, Function<T, String> folderOf) {
        Set<String> folders = new HashSet<>();
        facts.forEach(fact -> folders.add(folderOf.apply(fact)));
        Set<String> taken = new HashSet<>();
        return facts.stream()
                .filter(fact -> !isCovered(folderOf.apply(fact), folders))
                .filter(fact -> taken.add(folderOf.apply(fact)))
                .toList();
    }

    private static boolean isCovered(String folder, Set<String> folders) {
        return upwards(folder).stream().skip(1).anyMatch(folders::contains);
    }
}
