package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.PythonDependencyCollector.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings Python's manifests, lock files and requirements together. */
final class PythonPackages {

    private static final String TYPE = "pypi";

    private final List<FileFacts<Said>> files;
    private final Set<String> lockedFolders = new HashSet<>();

    PythonPackages(List<FileFacts<Said>> files) {
        this.files = files;
        files.stream()
                .filter(file -> LockFiles.isPython(file.file()))
                .forEach(file -> lockedFolders.add(file.file().folder()));
    }

    void addTo(Facts.Builder facts) {
        Map<String, List<Wish>> wishes = new HashMap<>();
        files.stream()
                .filter(file -> PythonManifest.isNamed(file.file()))
                .forEach(
                        manifest ->
                                Folders.upwards(manifest.file().folder()).stream()
                                        .filter(lockedFolders::contains)
                                        .findFirst()
                                        .ifPresentOrElse(
                                                folder ->
                                                        wishes.computeIfAbsent(
                                                                        folder,
                                                                        f -> new ArrayList<>())
                                                                .addAll(manifest.said().wishes()),
                                                () -> addWishes(manifest, facts)));
        Set<String> running = RequirementIncludes.of(files).running();
        for (FileFacts<Said> file : files) {
            String path = file.file().path();
            if (LockFiles.isPython(file.file())) {
                List<Wish> asked = wishes.getOrDefault(file.file().folder(), List.of());
                used(file.said(), asked).forEach(found -> facts.add(found.in(path, TYPE)));
            } else {
                boolean aside = !running.contains(path);
                file.said()
                        .locked()
                        .forEach(l -> facts.add(l.used(aside, l.direct()).in(path, TYPE)));
            }
        }
    }

    private static void addWishes(FileFacts<Said> manifest, Facts.Builder facts) {
        for (Wish wish : manifest.said().wishes()) {
            facts.add(
                    Locked.of("", wish.name(), wish.range(), wish.symbol(), wish.line())
                            .used(wish.development(), true)
                            .in(manifest.file().path(), TYPE));
        }
    }

    private static List<Locked> used(Said lock, List<Wish> asked) {
        Set<String> direct = new HashSet<>();
        Set<String> running = new HashSet<>();
        for (Wish wish : asked) {
            direct.add(wish.name());
            if (!wish.development()) {
                running.add(wish.name());
            }
        }
        Map<String, List<String>> needs = new HashMap<>();
        lock.locked().forEach(one -> needs.put(one.name(), one.needs()));
        Set<String> reached = Reach.from(running, name -> needs.getOrDefault(name, List.of()));
        boolean decided = lock.decided() || asked.isEmpty();
        return lock.locked().stream()
                .map(
                        one ->
                                one.used(
                                        decided ? one.development() : !reached.contains(one.name()),
                                        one.direct() || direct.contains(one.name())))
                .toList();
    }
}
