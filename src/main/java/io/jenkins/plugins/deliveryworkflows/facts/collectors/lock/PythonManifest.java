package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.TomlText.Section;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@code pyproject.toml} or {@code Pipfile} asks for. */
final class PythonManifest {

    private static final String GROUP = "tool.poetry.group.";

    private final List<Wish> wishes = new ArrayList<>();

    private PythonManifest() {}

    static boolean isNamed(SourceFile file) {
        return file.name().equals("pyproject.toml") || file.name().equals("Pipfile");
    }

    static List<Wish> read(String text) {
        PythonManifest manifest = new PythonManifest();
        TomlText.sections(text).forEach(manifest::see);
        return manifest.wishes;
    }

    private void see(Section section) {
        String name = section.name();
        switch (name) {
            case "project" -> {
                addList(section, "dependencies", false);
                TomlValue extras = section.value("optional-dependencies");
                extras.entries()
                        .forEach((extra, list) -> add(section, list, extra, isAside(extra)));
            }
            case "project.optional-dependencies" ->
                    section.values().keySet().forEach(e -> addList(section, e, isAside(e)));
            case "dependency-groups", "tool.pdm.dev-dependencies" ->
                    section.values().keySet().forEach(group -> addList(section, group, true));
            case "tool.uv" -> addList(section, "dev-dependencies", true);
            case "tool.poetry.dependencies", "packages" -> addTable(section, false);
            case "tool.poetry.dev-dependencies", "dev-packages" -> addTable(section, true);
            default -> {
                if (name.startsWith(GROUP) && name.endsWith(".dependencies")) {
                    addTable(section, !name.equals(GROUP + "main.dependencies"));
                }
            }
        }
    }

    private static boolean isAside(String extra) {
        return RequirementsFile.isForDevelopment(extra);
    }

    private void addList(Section section, String key, boolean development) {
        add(section, section.value(key), key, development);
    }

    private void add(Section section, TomlValue list, String key, boolean development) {
        for (TomlValue item : list.items()) {
            Requirement asked = Requirement.of(item.text());
            if (!asked.name().isEmpty()) {
                int line = section.lines().getOrDefault(key, section.line());
                wishes.add(
                        new Wish(asked.name(), asked.version(), development, asked.name(), line));
            }
        }
    }

    private void addTable(Section section, boolean development) {
        for (String name : section.values().keySet()) {
            TomlValue value = section.value(name);
            boolean local = value.entries().containsKey("path");
            if (!name.equals("python") && !local) {
                String range = value.text().isEmpty() ? value.get("version").text() : value.text();
                wishes.add(
                        new Wish(
                                Requirement.normalised(name),
                                exact(range),
                                development,
                                name,
                                section.lines().getOrDefault(name, section.line())));
            }
        }
    }

    private static String exact(String range) {
        String plain = range.startsWith("==") ? range.substring(2).strip() : range;
        boolean number = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
        boolean one =
                plain.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".+!".indexOf(c) >= 0);
        return number && one ? plain : "";
    }
}
