package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.ProjectService;
import io.jenkins.plugins.deliveryworkflows.analysis.ProjectServices;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A service or module that a release changes, with what its commits say.
 *
 * @param name the service's, else the module's folder; empty for what belongs to none
 */
public record ScopePart(String name, ReleaseChanges changes) {

    /** The parts by name. A commit that touches several belongs to the one of most of its files. */
    public static List<ScopePart> of(Project project) {
        Map<String, String> names = names(project);
        Map<String, List<Commit>> byPart = new TreeMap<>();
        for (Commit commit : project.changes().commits().included()) {
            byPart.computeIfAbsent(part(commit, names), part -> new ArrayList<>()).add(commit);
        }
        List<ScopePart> parts = new ArrayList<>();
        byPart.forEach(
                (name, commits) -> parts.add(new ScopePart(name, ReleaseChanges.of(commits))));
        return parts;
    }

    /** Folder → name of what is built from it. */
    private static Map<String, String> names(Project project) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Module module : project.facts().modules()) {
            names.put(module.folder(), module.folder().equals(".") ? "" : module.folder());
        }
        Set<String> named = new HashSet<>();
        for (ProjectService service :
                ProjectServices.of(project.facts().services(), project.services())) {
            if (service.service().ours() && !service.service().folder().isEmpty()) {
                String folder = service.service().folder();
                String name = service.service().name();
                if (named.add(folder) || folder.endsWith("/" + name) || folder.equals(name)) {
                    names.put(folder, name);
                }
            }
        }
        return names;
    }

    private static String part(Commit commit, Map<String, String> names) {
        Map<String, Integer> files = new TreeMap<>();
        commit.paths().forEach(path -> files.merge(part(path, names), 1, Integer::sum));
        return files.entrySet().stream()
                .max(
                        Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String part(String path, Map<String, String> names) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String name = names.get(path.substring(0, end));
            if (name != null) {
                return name;
            }
        }
        return names.getOrDefault(".", "");
    }
}
