package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the file that an import means: by relative path, or by an alias for a source folder. */
final class ScriptPaths {

    private static final List<String> ENDINGS =
            List.of("", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts");
    private static final Pattern COMPILED = Pattern.compile("\\.[cm]?jsx?$");

    private final Set<String> known;

    ScriptPaths(Set<String> known) {
        this.known = known;
    }

    Optional<String> locate(String importer, String from) {
        String folder = parent(importer);
        if (from.startsWith(".")) {
            return file(join(folder, from));
        }
        int slash = from.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String rest = from.substring(slash + 1);
        for (String above = folder; ; above = parent(above)) {
            for (String candidate : List.of(from, rest, "src/" + rest, "app/" + rest)) {
                Optional<String> found = file(join(above, candidate));
                if (found.isPresent()) {
                    return found;
                }
            }
            if (above.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    private Optional<String> file(String base) {
        // A TypeScript source imports what it will be compiled to.
        String bare = COMPILED.matcher(base).replaceFirst("");
        for (String stem : List.of(base, bare, base.isEmpty() ? "index" : base + "/index")) {
            for (String ending : ENDINGS) {
                if (known.contains(stem + ending)) {
                    return Optional.of(stem + ending);
                }
            }
        }
        return Optional.empty();
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String join(String folder, String relative) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (folder + "/" + relative).split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
