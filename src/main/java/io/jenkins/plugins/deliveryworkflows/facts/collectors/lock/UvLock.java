package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.TomlText.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code uv.lock}, where the project's own packages say what they ask for. */
final class UvLock {

    private static final Set<String> LOCAL =
            Set.of("editable", "virtual", "directory", "path", "workspace");

    private final List<Locked> packages = new ArrayList<>();
    private final Map<String, List<String>> needs = new HashMap<>();
    private final Set<String> direct = new HashSet<>();
    private final Set<String> running = new HashSet<>();
    private String current = "";
    private boolean own;

    private UvLock() {}

    static List<Locked> read(String text) {
        UvLock lock = new UvLock();
        TomlText.sections(text).forEach(lock::see);
        Set<String> reached =
                Reach.from(lock.running, name -> lock.needs.getOrDefault(name, List.of()));
        return lock.packages.stream()
                .map(
                        one ->
                                one.used(
                                        !reached.contains(one.name()),
                                        lock.direct.contains(one.name())))
                .toList();
    }

    private void see(Section section) {
        switch (section.name()) {
            case "package" -> seePackage(section);
            case "package.optional-dependencies" ->
                    section.values()
                            .keySet()
                            .forEach(extra -> ask(names(section.value(extra)), false));
            case "package.dev-dependencies" ->
                    section.values()
                            .keySet()
                            .forEach(group -> ask(names(section.value(group)), true));
            default -> {
                // Nothing else names packages that are used.
            }
        }
    }

    private void seePackage(Section section) {
        String name = section.text("name");
        TomlValue source = section.value("source");
        current = Requirement.normalised(name);
        own = LOCAL.stream().anyMatch(kind -> source.entries().containsKey(kind));
        if (!own && !name.isEmpty()) {
            packages.add(
                    Locked.of("", current, section.text("version"), name, section.line())
                            .hashed(hash(section)));
        }
        ask(names(section.value("dependencies")), false);
    }

    /** What the project's own package asks for; of others, what they bring. */
    private void ask(List<String> names, boolean development) {
        if (!own) {
            needs.computeIfAbsent(current, n -> new ArrayList<>()).addAll(names);
            return;
        }
        direct.addAll(names);
        if (!development) {
            running.addAll(names);
        }
    }

    private static List<String> names(TomlValue dependencies) {
        return dependencies.items().stream()
                .map(one -> Requirement.normalised(one.get("name").text()))
                .toList();
    }

    private static String hash(Section section) {
        String sources = PackageFiles.checked(section.value("sdist").get("hash").text());
        return sources.isEmpty() ? PackageFiles.hash(section.value("wheels").items()) : sources;
    }
}
