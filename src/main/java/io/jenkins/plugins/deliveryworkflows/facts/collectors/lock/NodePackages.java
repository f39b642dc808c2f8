package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.NodeDependencyCollector.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings manifests and lock files of npm, pnpm and yarn together. */
final class NodePackages {

    private static final String TYPE = "npm";
    private static final List<String> LOCAL = List.of("workspace:", "link:", "portal:", "file:");

    private final List<FileFacts<Said>> locks;
    private final List<FileFacts<Said>> manifests;
    private final Set<String> lockedFolders = new HashSet<>();

    NodePackages(List<FileFacts<Said>> files) {
        this.locks = files.stream().filter(f -> LockFiles.isNode(f.file())).toList();
        this.manifests = files.stream().filter(f -> !LockFiles.isNode(f.file())).toList();
        locks.forEach(lock -> lockedFolders.add(lock.file().folder()));
    }

    void addTo(Facts.Builder facts) {
        Map<String, List<Wish>> wishes = new HashMap<>();
        for (FileFacts<Said> manifest : manifests) {
            Folders.upwards(manifest.file().folder()).stream()
                    .filter(lockedFolders::contains)
                    .findFirst()
                    .ifPresentOrElse(
                            folder ->
                                    wishes.computeIfAbsent(folder, f -> new ArrayList<>())
                                            .addAll(manifest.said().wishes()),
                            () -> addWishes(manifest, facts));
        }
        for (FileFacts<Said> lock : locks) {
            String path = lock.file().path();
            List<Wish> asked = wishes.getOrDefault(lock.file().folder(), List.of());
            used(lock, asked).forEach(found -> facts.add(found.in(path, TYPE)));
        }
    }

    private static List<Locked> used(FileFacts<Said> lock, List<Wish> asked) {
        List<Locked> locked = lock.said().locked();
        if (lock.file().name().equals("yarn.lock")) {
            return new YarnUse(locked).by(asked);
        }
        if (locked.stream().anyMatch(Locked::direct)) {
            return locked;
        }
        // Version 1 of npm's lock files doesn't say what the project itself asked for.
        Set<String> names = new HashSet<>();
        asked.forEach(wish -> names.add(wish.name()));
        return locked.stream()
                .map(found -> found.used(found.development(), names.contains(found.symbol())))
                .toList();
    }

    private static void addWishes(FileFacts<Said> manifest, Facts.Builder facts) {
        for (Wish wish : manifest.said().wishes()) {
            if (LOCAL.stream().noneMatch(wish.range()::startsWith)) {
                facts.add(found(wish).in(manifest.file().path(), TYPE));
            }
        }
    }

    private static Locked found(Wish wish) {
        String range = wish.range();
        String name = wish.name();
        int at = range.lastIndexOf('@');
        if (range.startsWith("npm:") && at > "npm:".length()) {
            name = range.substring("npm:".length(), at);
            range = range.substring(at + 1);
        }
        return Locked.npm(name, exact(range), wish.symbol(), wish.line())
                .used(wish.development(), true);
    }

    /** A version that stands for itself; empty where several would do. */
    private static String exact(String range) {
        boolean three = range.chars().filter(c -> c == '.').count() >= 2;
        boolean plain =
                range.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-+".indexOf(c) >= 0);
        boolean number = !range.isEmpty() && Character.isDigit(range.charAt(0));
        return number && three && plain && !range.endsWith(".x") ? range : "";
    }
}
