package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the workspace's file that a report means by a package and file name, a relative path, or an
 * absolute one of another machine.
 */
final class SourcePaths {

    /** Names that thousands of files bear are looked through no further. */
    private static final int MOST_ALIKE = 2_000;

    private static final Set<String> INSTALLED =
            Set.of("node_modules", "site-packages", "dist-packages", ".venv", "venv");

    private final Map<String, Set<String>> byName = new HashMap<>();
    private final String root;

    /**
     * @param paths source files, relative to the workspace
     * @param root the workspace itself, with {@code /}
     */
    SourcePaths(Collection<String> paths, String root) {
        this.root = root;
        for (String path : paths) {
            Set<String> alike = byName.computeIfAbsent(lastSegment(path), n -> new TreeSet<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(path);
            }
        }
    }

    /**
     * The one file that is meant; nothing where none or several would do.
     *
     * @param report where the report lies: of several files the one nearest to it is meant
     */
    Optional<String> find(ReportedFile file, String report) {
        String name = plain(file.name());
        if (name.isEmpty() || List.of(name.split("/")).stream().anyMatch(INSTALLED::contains)) {
            return Optional.empty();
        }
        Set<String> alike = byName.getOrDefault(lastSegment(name), Set.of());
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        for (String folder : file.roots()) {
            Optional<String> found =
                    isAbsolute(name)
                            ? Optional.empty()
                            : absolute(plain(folder) + "/" + name, alike);
            if (found.isPresent()) {
                return found;
            }
        }
        return isAbsolute(name) ? absolute(name, alike) : relative(name, file, alike, report);
    }

    private Optional<String> absolute(String reported, Set<String> alike) {
        if (!isAbsolute(reported)) {
            return Optional.of(reported.startsWith("./") ? reported.substring(2) : reported)
                    .filter(alike::contains);
        }
        if (reported.startsWith(root + "/")) {
            return Optional.of(reported.substring(root.length() + 1)).filter(alike::contains);
        }
        // Of another machine's path a file name alone is no evidence.
        return alike.stream()
                .filter(path -> path.indexOf('/') > 0 && reported.endsWith("/" + path))
                .max(Comparator.comparingInt(String::length));
    }

    private static Optional<String> relative(
            String name, ReportedFile file, Set<String> alike, String report) {
        if (alike.contains(name)) {
            return Optional.of(name);
        }
        List<String> candidates = alike.stream().filter(path -> path.endsWith("/" + name)).toList();
        if (candidates.size() > 1) {
            candidates = nearest(candidates, file.module(), report);
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static List<String> nearest(List<String> candidates, String module, String report) {
        List<String> ofModule =
                module.isEmpty()
                        ? List.of()
                        : candidates.stream()
                                .filter(path -> ("/" + path).contains("/" + module + "/"))
                                .toList();
        if (!ofModule.isEmpty()) {
            return ofModule;
        }
        int most = candidates.stream().mapToInt(path -> shared(path, report)).max().orElse(0);
        return candidates.stream().filter(path -> shared(path, report) == most).toList();
    }

    /** How many folders two paths begin with alike. */
    private static int shared(String one, String other) {
        String[] some = one.split("/");
        String[] others = other.split("/");
        int count = 0;
        while (count < Math.min(some.length, others.length) - 1
                && some[count].equals(others[count])) {
            count++;
        }
        return count;
    }

    private static String plain(String path) {
        String plain = path.strip().replace('\\', '/');
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        while (plain.length() > 1 && plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.equals(".") ? "" : plain;
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || (path.length() > 2 && path.charAt(1) == ':');
    }

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
