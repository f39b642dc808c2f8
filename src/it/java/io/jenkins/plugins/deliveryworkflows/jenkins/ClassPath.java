package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where class files are looked up by internal name; each is read once. */
final class ClassPath {

    private final ClassLoader loader;
    private final Map<String, Optional<ClassShape>> read = new HashMap<>();

    ClassPath(ClassLoader loader) {
        this.loader = loader;
    }

    Optional<ClassShape> find(String internalName) {
        return read.computeIfAbsent(internalName, this::read);
    }

    /** The type and all its supertypes that can be found, each before its own supertypes. */
    Map<String, ClassShape> hierarchy(String internalName) {
        Map<String, ClassShape> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(internalName);
        while (!open.isEmpty()) {
            String next = open.poll();
            if (!found.containsKey(next)) {
                find(next)
                        .ifPresent(
                                shape -> {
                                    found.put(next, shape);
                                    open.addAll(shape.supertypes());
                                });
            }
        }
        return found;
    }

    private Optional<ClassShape> read(String internalName) {
        try (InputStream in = loader.getResourceAsStream(internalName + ".class")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(ClassShapeReader.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
