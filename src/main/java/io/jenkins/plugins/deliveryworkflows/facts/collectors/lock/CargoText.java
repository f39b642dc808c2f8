package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.CargoDependencyCollector.Said;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.TomlText.Section;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code Cargo.lock} and {@code Cargo.toml}. */
final class CargoText {

    private CargoText() {}

    /** The crates of a lock file; those without a source are the project's own. */
    static Said lock(String text) {
        List<Locked> crates = new ArrayList<>();
        List<Locked> own = new ArrayList<>();
        for (Section section : TomlText.sections(text)) {
            String name = section.text("name");
            if (section.name().equals("package") && !name.isEmpty()) {
                List<String> needs =
                        section.value("dependencies").items().stream()
                                .map(need -> CargoCrates.plain(need.text()))
                                .toList();
                Locked found =
                        Locked.of("", name, section.text("version"), name, section.line())
                                .hashed(Integrity.checked("sha256", section.text("checksum")))
                                .needing(needs);
                (section.values().containsKey("source") ? crates : own).add(found);
            }
        }
        return new Said(crates, own, "", List.of());
    }

    /** What a manifest asks for. */
    static Said manifest(String text) {
        String name = "";
        List<Wish> wishes = new ArrayList<>();
        for (Section section : TomlText.sections(text)) {
            String header = section.name();
            if (header.equals("package")) {
                name = section.text("name");
            }
            boolean aside =
                    header.endsWith("dev-dependencies") || header.endsWith("build-dependencies");
            boolean list =
                    aside || header.equals("dependencies") || header.endsWith(".dependencies");
            int dot = header.lastIndexOf('.');
            if (list) {
                section.values().keySet().forEach(key -> addWish(section, key, aside, wishes));
            } else if (dot > 0 && header.substring(0, dot).endsWith("dependencies")) {
                boolean asideToo = header.contains("dev-dep") || header.contains("build-dep");
                addTable(section, header.substring(dot + 1), asideToo, wishes);
            }
        }
        return new Said(List.of(), List.of(), name, wishes);
    }

    private static void addWish(Section section, String key, boolean aside, List<Wish> wishes) {
        int line = section.lines().getOrDefault(key, section.line());
        if (key.indexOf('.') > 0) {
            // serde.workspace = true
            wishes.add(new Wish(key.substring(0, key.indexOf('.')), "", aside, key, line));
            return;
        }
        TomlValue value = section.value(key);
        if (!value.entries().containsKey("path")) {
            String called = value.get("package").text();
            String range = value.text().isEmpty() ? value.get("version").text() : value.text();
            wishes.add(new Wish(called.isEmpty() ? key : called, range, aside, key, line));
        }
    }

    private static void addTable(Section section, String key, boolean aside, List<Wish> wishes) {
        if (!section.values().containsKey("path")) {
            String called = section.text("package");
            String name = called.isEmpty() ? key : called;
            wishes.add(new Wish(name, section.text("version"), aside, key, section.line()));
        }
    }
}
