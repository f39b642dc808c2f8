package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Follows names to their definitions: through scopes, imports, instances and base classes. */
final class Names {

    private static final int MAX_STEPS = 200;
    private static final String CALL = ".()";

    private final ModuleIndex modules;
    private final Map<String, List<Import>> imports;
    private final Map<String, Map<String, List<String>>> links = new HashMap<>();

    /**
     * @param imports each file's imports; the files among which names are followed
     * @param links each file's links
     */
    Names(Map<String, List<Import>> imports, Map<String, List<Link>> links) {
        this.modules = new ModuleIndex(imports.keySet());
        this.imports = imports;
        links.forEach(
                (path, ofFile) ->
                        ofFile.forEach(
                                link ->
                                        this.links
                                                .computeIfAbsent(path, p -> new HashMap<>())
                                                .computeIfAbsent(
                                                        link.name(), n -> new ArrayList<>())
                                                .add(link.target())));
    }

    /**
     * The definition that a name leads to.
     *
     * @param path the file that uses it
     * @param scope the functions and classes around the use, dotted, empty at the file's level
     * @param known whether a place is a definition of the kind that is looked for
     */
    Optional<Place> resolve(String path, String scope, String name, Predicate<Place> known) {
        return new Search(known).find(path, scope, name);
    }

    /** One search; it remembers where it was, so that circles end. */
    private final class Search {

        private final Predicate<Place> known;
        private final Set<String> seen = new HashSet<>();

        Search(Predicate<Place> known) {
            this.known = known;
        }

        Optional<Place> find(String path, String scope, String name) {
            if (seen.size() >= MAX_STEPS || !seen.add(path + "\n" + scope + "\n" + name)) {
                return Optional.empty();
            }
            if (name.startsWith("self.") && scope.contains(".")) {
                return find(path, "", parent(scope) + name.substring("self".length()));
            }
            String around = scope;
            while (!around.isEmpty()) {
                Optional<Place> found = findIn(path, around, around + "." + name);
                if (found.isPresent()) {
                    return found;
                }
                around = parent(around);
            }
            return findIn(path, "", name)
                    .or(() -> findImported(path, name))
                    .or(() -> findPlainer(path, scope, name));
        }

        private Optional<Place> findIn(String path, String scope, String full) {
            Place place = new Place(path, full);
            if (known.test(place)) {
                return Optional.of(place);
            }
            Map<String, List<String>> ofFile = links.getOrDefault(path, Map.of());
            for (String head = full; head.length() > scope.length(); head = parent(head)) {
                String rest = full.substring(head.length());
                for (String target : ofFile.getOrDefault(head, List.of())) {
                    Optional<Place> found = find(path, parent(head), target + rest);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Place> findImported(String path, String name) {
            for (Import imported : imports.getOrDefault(path, List.of())) {
                Optional<Place> found = Optional.empty();
                if (imported.local().equals("*")) {
                    found = inModule(path, imported.module(), name);
                } else if (name.equals(imported.local())
                        || name.startsWith(imported.local() + ".")) {
                    found = through(path, imported, name.substring(imported.local().length()));
                }
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<Place> through(String path, Import imported, String rest) {
            if (imported.symbol().isEmpty()) {
                return inModule(path, imported.module(), rest.isEmpty() ? "" : rest.substring(1));
            }
            Optional<Place> ofSymbol = inModule(path, imported.module(), imported.symbol() + rest);
            if (ofSymbol.isPresent() || rest.isEmpty()) {
                return ofSymbol;
            }
            String dot = imported.module().endsWith(".") ? "" : ".";
            String module = imported.module() + dot + imported.symbol();
            return inModule(path, module, rest.substring(1));
        }

        private Optional<Place> inModule(String importer, String module, String name) {
            Optional<String> file = modules.find(importer, module);
            if (file.isEmpty() || name.isEmpty()) {
                return Optional.empty();
            }
            return find(file.get(), "", name).or(() -> inSubmodule(file.get(), name));
        }

        private Optional<Place> inSubmodule(String file, String name) {
            int dot = name.indexOf('.');
            return dot > 0 && file.endsWith("__init__.py")
                    ? inModule(file, "." + name.substring(0, dot), name.substring(dot + 1))
                    : Optional.empty();
        }

        /** A call of a class is an instance of it; an enumeration's value is its member. */
        private Optional<Place> findPlainer(String path, String scope, String name) {
            if (name.contains(CALL)) {
                int call = name.indexOf(CALL);
                return find(
                        path,
                        scope,
                        name.substring(0, call) + name.substring(call + CALL.length()));
            }
            return name.endsWith(".value") ? find(path, scope, parent(name)) : Optional.empty();
        }
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
