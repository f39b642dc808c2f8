package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the changed sources a fault would be bad in, judged by their paths and endpoints.
 *
 * @param byKind what they are about → their paths, sorted; migrations of the database too
 * @param large those that are large, sorted
 */
public record SensitiveChanges(Map<Sensitivity, List<String>> byKind, List<String> large) {

    public SensitiveChanges {
        byKind = new EnumMap<>(byKind);
        large = List.copyOf(large);
    }

    public static SensitiveChanges of(Project project) {
        Map<Sensitivity, List<String>> byKind = new EnumMap<>(Sensitivity.class);
        List<String> large = new ArrayList<>();
        Set<String> changed = project.changes().paths();
        MigrationFolders migrations = new MigrationFolders(project.facts());
        Set<String> deleting =
                project.facts().endpoints().stream()
                        .filter(endpoint -> endpoint.method().equals("DELETE"))
                        .map(Endpoint::source)
                        .map(source -> source.path())
                        .collect(Collectors.toSet());
        for (TreeFile file : project.sources().files()) {
            if (changed.contains(file.path()) && !migrations.contains(file.path())) {
                CodeLanguage.of(file.path())
                        .map(language -> new CodePath(file.path(), language))
                        .filter(code -> code.isProduction() && !code.isScreen())
                        .ifPresent(code -> add(code, file, deleting, byKind, large));
            }
        }
        migrations
                .of(changed)
                .forEach(
                        folder ->
                                byKind.computeIfAbsent(
                                                Sensitivity.MIGRATION, k -> new ArrayList<>())
                                        .add(folder));
        return new SensitiveChanges(byKind, large);
    }

    private static void add(
            CodePath code,
            TreeFile file,
            Set<String> deleting,
            Map<Sensitivity, List<String>> byKind,
            List<String> large) {
        Set<Sensitivity> kinds = Sensitivity.of(code.tellingNames());
        if (deleting.contains(code.path())) {
            kinds.add(Sensitivity.DELETION);
        }
        kinds.forEach(
                kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(code.path()));
        if (SizeClass.of(file.size()) == SizeClass.LARGE) {
            large.add(code.path());
        }
    }
}
