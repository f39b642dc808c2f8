package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the file of a module by its name, wherever in the workspace its source root lies. */
final class ModuleIndex {

    private static final int MAX_SEGMENTS = 12;

    private final Map<String, List<String>> filesByTail = new HashMap<>();

    ModuleIndex(Collection<String> paths) {
        paths.stream().sorted().forEach(this::add);
    }

    private void add(String path) {
        String module = path.substring(0, path.length() - ".py".length());
        if (module.endsWith("/__init__")) {
            module = module.substring(0, module.length() - "/__init__".length());
        }
        int from = module.length();
        for (int i = 0; i < MAX_SEGMENTS && from > 0; i++) {
            from = module.lastIndexOf('/', from - 1);
            filesByTail
                    .computeIfAbsent(module.substring(from + 1), t -> new ArrayList<>())
                    .add(path);
        }
    }

    /**
     * The file of a module.
     *
     * @param importer the file that imports it; of several candidates the nearest to it is taken
     * @param module as written, with leading dots for a relative one
     */
    Optional<String> find(String importer, String module) {
        int dots = 0;
        while (dots < module.length() && module.charAt(dots) == '.') {
            dots++;
        }
        String tail = module.substring(dots).replace('.', '/');
        if (dots > 0) {
            return findRelative(importer, dots, tail);
        }
        return filesByTail.getOrDefault(tail, List.of()).stream()
                .max(
                        Comparator.comparingInt((String path) -> commonPrefix(path, importer))
                                .thenComparing(path -> -path.length()));
    }

    private Optional<String> findRelative(String importer, int dots, String tail) {
        String folder = importer;
        for (int i = 0; i < dots; i++) {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
        String wanted = folder.isEmpty() ? tail : tail.isEmpty() ? folder : folder + "/" + tail;
        String lastSegment = wanted.substring(wanted.lastIndexOf('/') + 1);
        return filesByTail.getOrDefault(lastSegment, List.of()).stream()
                .filter(p -> p.equals(wanted + ".py") || p.equals(wanted + "/__init__.py"))
                .findFirst();
    }

    private static int commonPrefix(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
