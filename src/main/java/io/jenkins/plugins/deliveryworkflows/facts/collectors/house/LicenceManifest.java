package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Licence;
import io.jenkins.plugins.deliveryworkflows.facts.text.MarkupText;
import io.jenkins.plugins.deliveryworkflows.facts.text.SectionedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the licences that build manifests declare. */
final class LicenceManifest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NAMES =
            Set.of(
                    "pom.xml",
                    "package.json",
                    "composer.json",
                    "pyproject.toml",
                    "setup.cfg",
                    "Cargo.toml");

    private static final int MOST = 20;

    /** Values that point elsewhere, and name no licence. */
    private static final Set<String> POINTERS = Set.of("see license", "see licence");

    private LicenceManifest() {}

    static boolean isNamed(SourceFile file) {
        return NAMES.contains(file.name());
    }

    static List<Licence> licences(SourceFile file, SourceText text) {
        return switch (file.name()) {
            case "pom.xml" -> maven(file, text);
            case "package.json", "composer.json" -> json(file, text);
            default -> sectioned(file, text);
        };
    }

    private static List<Licence> maven(SourceFile file, SourceText text) {
        String pom = MarkupText.withoutComments(text.toString());
        List<Licence> found = new ArrayList<>();
        int at = pom.indexOf("<licenses>");
        int end = at < 0 ? -1 : pom.indexOf("</licenses>", at);
        while (at >= 0 && at < end && found.size() < MOST) {
            int name = pom.indexOf("<license>", at);
            if (name < 0 || name > end) {
                break;
            }
            int line = text.lineOf(name);
            MarkupText.element(pom.substring(name, end), "name")
                    .ifPresent(written -> add(found, file, written, "licenses", line));
            at = name + 1;
        }
        return found;
    }

    private static List<Licence> json(SourceFile file, SourceText text) {
        List<Licence> found = new ArrayList<>();
        try {
            JsonNode manifest = JSON.readTree(text.toString());
            int line = text.lineOf(Math.max(text.toString().indexOf("\"licen"), 0));
            add(found, file, jsonName(manifest.path("license")), "license", line);
            manifest.path("licenses")
                    .forEach(one -> add(found, file, jsonName(one), "licenses", line));
        } catch (JsonProcessingException e) {
            // A manifest that isn't JSON declares nothing.
            return List.of();
        }
        return found;
    }

    private static String jsonName(JsonNode licence) {
        return licence.isTextual() ? licence.asText() : licence.path("type").asText();
    }

    private static List<Licence> sectioned(SourceFile file, SourceText text) {
        SectionedText manifest = SectionedText.parse(text.toString());
        List<Licence> found = new ArrayList<>();
        for (String section : List.of("project", "tool.poetry", "metadata", "package")) {
            String raw = manifest.raw(section, "license").orElse("");
            int line = manifest.lineOf(section).orElse(1);
            add(found, file, tomlName(raw), "license", line);
        }
        return found;
    }

    /** {@code "MIT"}, {@code MIT} or {@code {text = "MIT"}}; {@code {file = …}} names none. */
    private static String tomlName(String raw) {
        if (!raw.startsWith("{")) {
            return SectionedText.unquoted(raw);
        }
        int text = raw.indexOf("text");
        int equals = raw.indexOf('=', Math.max(text, 0));
        return text < 0 || equals < 0
                ? ""
                : SectionedText.unquoted(raw.substring(equals + 1).strip());
    }

    private static void add(
            List<Licence> found, SourceFile file, String written, String symbol, int line) {
        String lower = written.toLowerCase(Locale.ROOT);
        boolean names =
                !written.isBlank()
                        && written.length() <= 120
                        && written.indexOf('\n') < 0
                        && POINTERS.stream().noneMatch(lower::startsWith)
                        && !lower.startsWith("file:");
        if (names) {
            Citation source = new Citation(file.path(), symbol, line);
            found.add(new Licence(LicenceName.spdx(written), source));
        }
    }
}
