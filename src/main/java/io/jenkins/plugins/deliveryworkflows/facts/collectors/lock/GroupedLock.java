package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.TomlText.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the lock files of poetry and pdm, which tell the groups that a package belongs to.
 *
 * @param packages with the names of what they need
 * @param decided whether the file tells groups; some versions of poetry don't
 */
record GroupedLock(List<Locked> packages, boolean decided) {

    private static final Set<String> RUNNING = Set.of("main", "default");
    private static final Set<String> LOCAL = Set.of("directory", "file");

    static GroupedLock read(String text) {
        List<Locked> packages = new ArrayList<>();
        boolean decided = false;
        for (Section section : TomlText.sections(text)) {
            int last = packages.size() - 1;
            if (section.name().equals("package") && !section.text("name").isEmpty()) {
                decided |=
                        section.values().containsKey("groups")
                                || section.values().containsKey("category");
                if (section.values().containsKey("path")) {
                    continue;
                }
                packages.add(locked(section));
            } else if (section.name().equals("package.dependencies") && last >= 0) {
                List<String> needs =
                        section.values().keySet().stream().map(Requirement::normalised).toList();
                packages.set(last, packages.get(last).needing(needs));
            } else if (section.name().equals("package.source")
                    && LOCAL.contains(section.text("type"))
                    && last >= 0) {
                packages.remove(last);
            }
        }
        return new GroupedLock(packages, decided);
    }

    private static Locked locked(Section section) {
        String name = section.text("name");
        List<String> needs =
                section.value("dependencies").items().stream()
                        .map(need -> Requirement.of(need.text()).name())
                        .toList();
        return Locked.of(
                        "",
                        Requirement.normalised(name),
                        section.text("version"),
                        name,
                        section.line())
                .used(isForDevelopment(section), false)
                .hashed(PackageFiles.hash(section.value("files").items()))
                .needing(needs);
    }

    private static boolean isForDevelopment(Section section) {
        if (section.values().containsKey("category")) {
            return section.text("category").equals("dev");
        }
        List<TomlValue> groups = section.value("groups").items();
        return !groups.isEmpty() && groups.stream().noneMatch(g -> isRunning(g.text()));
    }

    private static boolean isRunning(String group) {
        return RUNNING.contains(group);
    }
}
