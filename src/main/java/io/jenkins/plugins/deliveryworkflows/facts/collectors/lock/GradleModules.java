package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GradleDependencyCollector.Alias;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GradleDependencyCollector.Declared;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GradleDependencyCollector.Said;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings Gradle's build files, catalogs and lock files together. */
final class GradleModules {

    private static final String TYPE = "maven";
    private static final int MOST_ROUNDS = 5;

    private final List<FileFacts<Said>> files;
    private final Set<String> lockedProjects = new HashSet<>();
    private final Map<String, Set<String>> declaredIn = new HashMap<>();

    /** Folder → name → value; what lies in a folder {@code gradle} holds for the one above. */
    private final Map<String, Map<String, String>> assigned = new HashMap<>();

    GradleModules(List<FileFacts<Said>> files) {
        this.files = files;
        for (FileFacts<Said> file : files) {
            String folder = file.file().folder();
            if (GradleFiles.isLock(file.file())) {
                lockedProjects.add(GradleFiles.project(file.file()));
            }
            Set<String> declared = declaredIn.computeIfAbsent(folder, f -> new HashSet<>());
            file.said().declared().forEach(one -> declared.add(one.group() + ":" + one.name()));
            String holdsFor = folder.equals("gradle") ? "." : folder.replaceFirst("/gradle$", "");
            Map<String, String> values = assigned.computeIfAbsent(holdsFor, f -> new HashMap<>());
            file.said().assigned().forEach(one -> values.putIfAbsent(one.name(), one.value()));
        }
    }

    void addTo(Facts.Builder facts) {
        Map<String, Boolean> uses = new HashMap<>();
        for (FileFacts<Said> file : files) {
            for (Alias alias : file.said().aliases()) {
                uses.merge(alias.name(), alias.development(), Boolean::logicalAnd);
            }
        }
        for (FileFacts<Said> file : files) {
            String path = file.file().path();
            String project = GradleFiles.project(file.file());
            Set<String> declared = declaredIn.getOrDefault(project, Set.of());
            for (Locked locked : file.said().locked()) {
                boolean direct = declared.contains(locked.symbol());
                facts.add(locked.used(locked.development(), direct).in(path, TYPE));
            }
            for (Locked library : file.said().catalog()) {
                String alias = library.symbol().replace('-', '.').replace('_', '.');
                boolean development = uses.getOrDefault(alias, false);
                facts.add(library.used(development, true).in(path, TYPE));
            }
            if (!lockedProjects.contains(project)) {
                file.said()
                        .declared()
                        .forEach(one -> facts.add(found(one, project).in(path, TYPE)));
            }
        }
    }

    private Locked found(Declared declared, String folder) {
        String version = declared.version();
        for (int round = 0; version.indexOf('$') >= 0 && round < MOST_ROUNDS; round++) {
            version = filled(version, folder);
        }
        String symbol = declared.group() + ":" + declared.name();
        String exact = GradleVersion.exact(version);
        return Locked.of(declared.group(), declared.name(), exact, symbol, declared.line())
                .used(declared.development(), true);
    }

    /** A version such as {@code $name} or <code>${rootProject.ext.name}</code>, once replaced. */
    private String filled(String version, String folder) {
        int dollar = version.indexOf('$');
        boolean braces = version.startsWith("{", dollar + 1);
        int start = dollar + (braces ? 2 : 1);
        int end = start;
        while (end < version.length()
                && (Character.isLetterOrDigit(version.charAt(end))
                        || "_.".indexOf(version.charAt(end)) >= 0)) {
            end++;
        }
        String name = version.substring(start, end);
        String last = name.substring(name.lastIndexOf('.') + 1);
        Optional<String> value =
                Folders.upwards(folder).stream()
                        .map(above -> assigned.getOrDefault(above, Map.of()).get(last))
                        .filter(java.util.Objects::nonNull)
                        .findFirst();
        String rest = version.substring(Math.min(version.length(), end + (braces ? 1 : 0)));
        return value.map(found -> version.substring(0, dollar) + found + rest).orElse("");
    }
}
