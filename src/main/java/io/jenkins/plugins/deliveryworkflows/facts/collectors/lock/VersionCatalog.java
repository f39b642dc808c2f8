package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.TomlText.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the libraries of a version catalog; a library's symbol is its alias. */
final class VersionCatalog {

    private VersionCatalog() {}

    static List<Locked> read(String text) {
        List<Section> sections = TomlText.sections(text);
        Map<String, String> versions = new HashMap<>();
        for (Section section : sections) {
            if (section.name().equals("versions")) {
                section.values()
                        .keySet()
                        .forEach(key -> versions.put(key, version(section.value(key), versions)));
            }
        }
        List<Locked> libraries = new ArrayList<>();
        for (Section section : sections) {
            if (section.name().equals("libraries")) {
                for (String alias : section.values().keySet()) {
                    int line = section.lines().get(alias);
                    add(alias, section.value(alias), versions, line, libraries);
                }
            }
        }
        return libraries;
    }

    private static void add(
            String alias,
            TomlValue library,
            Map<String, String> versions,
            int line,
            List<Locked> libraries) {
        String[] parts = library.text().split(":");
        String[] module = library.get("module").text().split(":");
        Locked found =
                parts.length == 3
                        ? Locked.of(parts[0], parts[1], parts[2], alias, line)
                        : Locked.of(
                                module.length == 2 ? module[0] : library.get("group").text(),
                                module.length == 2 ? module[1] : library.get("name").text(),
                                libraryVersion(library, versions),
                                alias,
                                line);
        if (!found.name().isEmpty()) {
            libraries.add(found.version(GradleVersion.exact(found.version())));
        }
    }

    private static String libraryVersion(TomlValue library, Map<String, String> versions) {
        String dotted = library.get("version.ref").text();
        return dotted.isEmpty()
                ? version(library.get("version"), versions)
                : versions.getOrDefault(dotted, "");
    }

    private static String version(TomlValue version, Map<String, String> versions) {
        if (!version.get("ref").text().isEmpty()) {
            return versions.getOrDefault(version.get("ref").text(), "");
        }
        String rich = version.get("strictly").text();
        String preferred = version.get("prefer").text();
        return !version.text().isEmpty() ? version.text() : rich.isEmpty() ? preferred : rich;
    }
}
