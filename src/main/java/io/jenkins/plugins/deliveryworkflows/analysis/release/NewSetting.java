package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.ScannedFiles;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A setting from the environment that the sources at the base didn't read.
 *
 * @param optional whether some place has a default for it
 * @param sources where it is read or declared
 */
public record NewSetting(String name, boolean optional, List<Citation> sources) {

    public NewSetting {
        sources = List.copyOf(sources);
    }

    /**
     * The settings that only changed files name now and that none of these files named before,
     * sorted.
     */
    static List<NewSetting> in(Project project) {
        SortedSet<String> changed = project.changes().paths();
        Map<String, List<Variable>> candidates = new TreeMap<>();
        project.facts()
                .variables()
                .forEach(
                        each ->
                                candidates
                                        .computeIfAbsent(each.name(), n -> new ArrayList<>())
                                        .add(each));
        candidates
                .values()
                .removeIf(
                        places ->
                                !places.stream()
                                        .allMatch(each -> changed.contains(each.source().path())));
        for (String path : changed) {
            if (candidates.isEmpty()) {
                break;
            }
            project.changes()
                    .before(path, ScannedFiles.LARGEST)
                    .ifPresent(bytes -> removeNamed(candidates, bytes));
        }
        return candidates.entrySet().stream()
                .map(each -> setting(each.getKey(), each.getValue()))
                .toList();
    }

    private static NewSetting setting(String name, List<Variable> places) {
        return new NewSetting(
                name,
                places.stream().anyMatch(Variable::optional),
                places.stream().map(Variable::source).toList());
    }

    private static void removeNamed(Map<String, List<Variable>> candidates, byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPartOfName(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                candidates.remove(text.substring(start, i));
                start = -1;
            }
        }
    }

    private static boolean isPartOfName(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
