package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.PythonDependencyCollector.Said;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which requirements the running program needs: those whose name doesn't say otherwise, and all
 * that they include.
 *
 * @param running paths
 */
record RequirementIncludes(Set<String> running) {

    static RequirementIncludes of(List<FileFacts<Said>> files) {
        Map<String, List<String>> included = new HashMap<>();
        Set<String> starts = new HashSet<>();
        for (FileFacts<Said> file : files) {
            if (RequirementsFile.isNamed(file.file())) {
                String path = file.file().path();
                included.put(
                        path,
                        file.said().included().stream()
                                .map(other -> resolved(file.file().folder(), other))
                                .toList());
                if (!RequirementsFile.isForDevelopment(file.file().name())) {
                    starts.add(path);
                }
            }
        }
        return new RequirementIncludes(
                Reach.from(starts, path -> included.getOrDefault(path, List.of())));
    }

    private static String resolved(String folder, String relative) {
        try {
            return Path.of(folder).resolve(relative).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return relative;
        }
    }
}
