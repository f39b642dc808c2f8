package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a type by the name that another file calls it. */
final class JvmIndex {

    private static final int MOST_SUPERTYPES = 64;

    /** A type with the file that declares it. */
    record Located(String path, JvmFile file, JvmType type) {}

    private final Map<String, List<Located>> byQualifiedName = new HashMap<>();
    private final List<Located> all = new ArrayList<>();

    JvmIndex(List<FileFacts<JvmFile>> files) {
        for (FileFacts<JvmFile> file : files) {
            for (JvmType type : file.said().types()) {
                Located located = new Located(file.file().path(), file.said(), type);
                all.add(located);
                byQualifiedName
                        .computeIfAbsent(
                                qualified(file.said().packageName(), type.name()),
                                name -> new ArrayList<>())
                        .add(located);
            }
        }
    }

    /** Every type, in the order of the paths. */
    List<Located> all() {
        return all;
    }

    /** The type that {@code name} means within {@code from}. */
    Optional<Located> resolve(String name, Located from) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (String scope = from.type().name(); !scope.isEmpty(); scope = outer(scope)) {
            Optional<Located> nested =
                    byName(qualified(from.file().packageName(), scope + "." + name), from);
            if (nested.isPresent()) {
                return nested;
            }
        }
        String head = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        String tail = name.substring(head.length());
        for (String imported : from.file().imports()) {
            if (imported.endsWith("." + head)) {
                Optional<Located> found = byName(imported + tail, from);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Optional<Located> near = byName(qualified(from.file().packageName(), name), from);
        if (near.isPresent()) {
            return near;
        }
        for (String imported : from.file().imports()) {
            if (imported.endsWith(".*")) {
                Optional<Located> found =
                        byName(imported.substring(0, imported.length() - 1) + name, from);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return byName(name, from);
    }

    /** The type of a full name; of several copies the one nearest to who asks. */
    Optional<Located> byName(String qualifiedName, Located from) {
        Located best = null;
        for (Located candidate : byQualifiedName.getOrDefault(qualifiedName, List.of())) {
            if (best == null
                    || shared(candidate.path(), from.path()) > shared(best.path(), from.path())) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The type and what it extends and implements, nearest first, interfaces before superclass. */
    List<Located> hierarchy(Located type) {
        Set<Located> found = new LinkedHashSet<>();
        climb(type, found);
        return List.copyOf(found);
    }

    private void climb(Located type, Set<Located> found) {
        if (found.size() >= MOST_SUPERTYPES || !found.add(type)) {
            return;
        }
        List<Located> classes = new ArrayList<>();
        for (String name : type.type().supertypes()) {
            Optional<Located> supertype = resolve(name, type);
            if (supertype.isPresent() && supertype.get().type().kind().equals("interface")) {
                climb(supertype.get(), found);
            } else {
                supertype.ifPresent(classes::add);
            }
        }
        classes.forEach(superclass -> climb(superclass, found));
    }

    private static String qualified(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private static String outer(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static int shared(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
