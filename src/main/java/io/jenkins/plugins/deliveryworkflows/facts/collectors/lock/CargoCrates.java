package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.CargoDependencyCollector.Said;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings {@code Cargo.toml} and {@code Cargo.lock} together. */
final class CargoCrates {

    private static final String TYPE = "cargo";

    private final List<FileFacts<Said>> files;

    /** Crate → what its manifest asks for only to build and test it. */
    private final Map<String, Set<String>> aside = new HashMap<>();

    private final Set<String> lockedFolders = new HashSet<>();

    CargoCrates(List<FileFacts<Said>> files) {
        this.files = files;
        for (FileFacts<Said> file : files) {
            if (CargoDependencyCollector.isLock(file.file())) {
                lockedFolders.add(file.file().folder());
            } else {
                aside.put(file.said().name(), onlyAside(file.said().wishes()));
            }
        }
    }

    private static Set<String> onlyAside(List<Wish> wishes) {
        Set<String> names = new HashSet<>();
        wishes.stream().filter(Wish::development).forEach(wish -> names.add(wish.name()));
        wishes.stream().filter(w -> !w.development()).forEach(wish -> names.remove(wish.name()));
        return names;
    }

    void addTo(Facts.Builder facts) {
        for (FileFacts<Said> file : files) {
            if (CargoDependencyCollector.isLock(file.file())) {
                addLocked(file, facts);
            } else if (Folders.upwards(file.file().folder()).stream()
                    .noneMatch(lockedFolders::contains)) {
                addWishes(file, facts);
            }
        }
    }

    private void addLocked(FileFacts<Said> lock, Facts.Builder facts) {
        Map<String, List<String>> needs = new HashMap<>();
        for (Locked crate : lock.said().crates()) {
            needs.put(crate.name() + " " + crate.version(), crate.needs());
            needs.put(crate.name(), crate.needs());
        }
        Set<String> direct = new HashSet<>();
        Set<String> running = new HashSet<>();
        for (Locked own : lock.said().own()) {
            Set<String> notRunning = aside.getOrDefault(own.name(), Set.of());
            for (String need : own.needs()) {
                direct.add(plain(need));
                if (!notRunning.contains(nameOf(need))) {
                    running.add(plain(need));
                }
            }
        }
        Set<String> reached =
                Reach.from(
                        running,
                        need ->
                                needs.getOrDefault(need, List.of()).stream()
                                        .map(CargoCrates::plain)
                                        .toList());
        for (Locked crate : lock.said().crates()) {
            boolean needed = running.isEmpty() && direct.isEmpty() || isIn(reached, crate);
            facts.add(crate.used(!needed, isIn(direct, crate)).in(lock.file().path(), TYPE));
        }
    }

    /** A need names the version where the lock file has several, and the source of some. */
    static String plain(String need) {
        String[] words = need.split(" ");
        return words.length < 2 ? words[0] : words[0] + " " + words[1];
    }

    private static String nameOf(String need) {
        int space = need.indexOf(' ');
        return space < 0 ? need : need.substring(0, space);
    }

    private static boolean isIn(Set<String> needs, Locked crate) {
        return needs.contains(crate.name()) || needs.contains(crate.name() + " " + crate.version());
    }

    private static void addWishes(FileFacts<Said> manifest, Facts.Builder facts) {
        for (Wish wish : manifest.said().wishes()) {
            String range = wish.range();
            String exact = range.startsWith("=") ? range.substring(1).strip() : "";
            facts.add(
                    Locked.of("", wish.name(), exact, wish.symbol(), wish.line())
                            .used(wish.development(), true)
                            .in(manifest.file().path(), TYPE));
        }
    }
}
