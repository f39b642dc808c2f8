package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.MavenDependencyCollector.Coordinates;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.MavenDependencyCollector.Declared;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.MavenDependencyCollector.Pom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The repository's Maven projects, which inherit from one another and manage versions. */
final class MavenProjects {

    private static final int LONGEST_LINE = 20;
    private static final int MOST_IMPORTS = 50;

    private final Map<String, Pom> byKey = new HashMap<>();
    private final Map<Pom, Map<String, String>> properties = new IdentityHashMap<>();
    private final Map<Pom, Map<String, Declared>> managed = new IdentityHashMap<>();
    private final Map<Pom, List<Pom>> lines = new IdentityHashMap<>();

    MavenProjects(List<Pom> poms) {
        for (Pom pom : poms) {
            byKey.putIfAbsent(groupOf(pom) + ":" + pom.own().artifactId(), pom);
            Map<String, String> own = new HashMap<>();
            pom.properties()
                    .forEach(property -> own.putIfAbsent(property.name(), property.value()));
            properties.put(pom, own);
        }
        // Lines of descent are needed to read the coordinates of what is managed.
        poms.forEach(pom -> managed.put(pom, managedBy(pom)));
    }

    private static String groupOf(Pom pom) {
        return pom.own().groupId().isEmpty() ? pom.parent().groupId() : pom.own().groupId();
    }

    private Map<String, Declared> managedBy(Pom pom) {
        Map<String, Declared> byCoordinates = new HashMap<>();
        for (Declared one : pom.managed()) {
            byCoordinates.putIfAbsent(
                    resolved(one.groupId(), pom) + ":" + resolved(one.artifactId(), pom), one);
        }
        return byCoordinates;
    }

    /** What a project declares from outside of the repository. */
    List<Locked> dependencies(Pom pom) {
        List<Locked> found = new ArrayList<>();
        for (Declared declared : pom.declared()) {
            String group = resolved(declared.groupId(), pom);
            String artifact = resolved(declared.artifactId(), pom);
            String key = group + ":" + artifact;
            if (group.isEmpty() || artifact.isEmpty() || byKey.containsKey(key)) {
                continue;
            }
            Optional<Managed> known = managed(pom, key, new HashSet<>());
            String version =
                    declared.version().isEmpty()
                            ? known.map(Managed::version).orElse("")
                            : version(declared.version(), pom);
            String scope =
                    declared.scope().isEmpty()
                            ? known.map(Managed::scope).orElse("")
                            : declared.scope();
            found.add(
                    Locked.of(group, artifact, version, key, declared.line())
                            .used(scope.equals("test"), true));
        }
        return found;
    }

    private record Managed(String version, String scope) {}

    private Optional<Managed> managed(Pom pom, String key, Set<String> asked) {
        for (Pom ancestor : line(pom)) {
            Declared one = managed.getOrDefault(ancestor, Map.of()).get(key);
            if (one != null) {
                return Optional.of(new Managed(version(one.version(), pom), one.scope()));
            }
        }
        for (Pom ancestor : line(pom)) {
            Optional<Managed> imported = imported(ancestor, key, asked);
            if (imported.isPresent()) {
                return imported;
            }
        }
        return Optional.empty();
    }

    private Optional<Managed> imported(Pom pom, String key, Set<String> asked) {
        for (Declared one : pom.managed()) {
            String imported = resolved(one.groupId(), pom) + ":" + resolved(one.artifactId(), pom);
            Pom bill = byKey.get(imported);
            boolean next = one.scope().equals("import") && bill != null;
            if (next && asked.size() < MOST_IMPORTS && asked.add(imported)) {
                Optional<Managed> found = managed(bill, key, asked);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A project and its ancestors in the repository, the nearest first. */
    private List<Pom> line(Pom pom) {
        List<Pom> known = lines.get(pom);
        if (known != null) {
            return known;
        }
        List<Pom> line = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Pom at = pom; at != null && line.size() < LONGEST_LINE; ) {
            line.add(at);
            Coordinates parent = at.parent();
            String key = parent.groupId() + ":" + parent.artifactId();
            at = seen.add(key) ? byKey.get(key) : null;
        }
        lines.put(pom, line);
        return line;
    }

    private String version(String written, Pom pom) {
        String version = resolved(written, pom);
        // A range leaves the choice to the day of the build.
        boolean range = version.startsWith("[") || version.startsWith("(");
        return range || version.equals("LATEST") || version.equals("RELEASE") ? "" : version;
    }

    private String resolved(String written, Pom pom) {
        return MavenText.resolved(written, name -> property(name, pom));
    }

    private Optional<String> property(String name, Pom pom) {
        String plain = name.startsWith("pom.") ? "project." + name.substring(4) : name;
        Optional<String> built =
                switch (plain) {
                    case "project.version" -> Optional.of(versionOf(pom));
                    case "project.groupId" -> Optional.of(groupOf(pom));
                    case "project.artifactId" -> Optional.of(pom.own().artifactId());
                    case "project.parent.version" -> Optional.of(pom.parent().version());
                    case "project.parent.groupId" -> Optional.of(pom.parent().groupId());
                    default -> Optional.empty();
                };
        return built.or(
                () ->
                        line(pom).stream()
                                .map(ancestor -> properties.get(ancestor).get(name))
                                .filter(java.util.Objects::nonNull)
                                .findFirst());
    }

    private static String versionOf(Pom pom) {
        return pom.own().version().isEmpty() ? pom.parent().version() : pom.own().version();
    }
}
