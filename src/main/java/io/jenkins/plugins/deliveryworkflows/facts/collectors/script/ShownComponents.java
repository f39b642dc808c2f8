package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModules.Definition;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers at which paths routes show the components of a workspace. */
final class ShownComponents {

    private final Map<Definition, Set<String>> byComponent = new HashMap<>();
    private final Map<String, Set<String>> byFile = new HashMap<>();

    /**
     * @param shownFrom the file with the route
     */
    void add(Definition component, String path, String shownFrom) {
        if (path.equals("*")) {
            return;
        }
        String base = path.endsWith("/*") ? path.substring(0, path.length() - 2) : path;
        byComponent.computeIfAbsent(component, c -> new LinkedHashSet<>()).add(base);
        if (!component.path().equals(shownFrom)) {
            byFile.computeIfAbsent(component.path(), f -> new LinkedHashSet<>()).add(base);
        }
    }

    /**
     * Where a component is shown. One that no route names is part of what its file exports, so it
     * is shown where other files' routes show that.
     */
    List<String> pathsOf(Definition component) {
        Set<String> ofFile = byFile.getOrDefault(component.path(), Set.of());
        return List.copyOf(byComponent.getOrDefault(component, ofFile));
    }
}
