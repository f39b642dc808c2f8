package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.text.MarkupText;
import io.jenkins.plugins.deliveryworkflows.facts.text.SectionedText;
import java.util.List;

/** The name that a manifest in the root gives to what the repository builds. */
final class RootName {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** In the order in which they are believed. */
    static final List<String> MANIFESTS =
            List.of(
                    "pom.xml",
                    "settings.gradle",
                    "settings.gradle.kts",
                    "pyproject.toml",
                    "go.mod",
                    "Cargo.toml",
                    "package.json");

    private RootName() {}

    /** Empty where the manifest gives none. */
    static String of(SourceFile file, String text) {
        String name =
                switch (file.name()) {
                    case "pom.xml" -> mavenName(text);
                    case "package.json" -> npmName(text);
                    case "go.mod" -> goName(text);
                    case "settings.gradle", "settings.gradle.kts" ->
                            keyword(text, "rootProject.name");
                    default -> tomlName(text);
                };
        return name.contains("$") ? "" : name.substring(name.lastIndexOf('/') + 1);
    }

    private static String mavenName(String text) {
        String pom = MarkupText.withoutComments(text);
        int parent = pom.indexOf("</parent>");
        String name =
                MarkupText.element(pom.substring(Math.max(parent, 0)), "artifactId").orElse("");
        // The root of a build of many modules is often called after what it is to them.
        return name.replaceFirst("-(parent|root|aggregator|pom)$", "");
    }

    private static String npmName(String text) {
        try {
            return JSON.readTree(text).path("name").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static String goName(String text) {
        String found =
                text.lines().filter(line -> line.startsWith("module ")).findFirst().orElse("");
        // Later major versions of a module have theirs behind its path.
        return found.replace("module ", "").strip().replaceFirst("/v\\d{1,3}$", "");
    }

    private static String tomlName(String text) {
        SectionedText toml = SectionedText.parse(text);
        return toml.text("project", "name")
                .or(() -> toml.text("tool.poetry", "name"))
                .or(() -> toml.text("package", "name"))
                .orElse("");
    }

    private static String keyword(String text, String key) {
        return SectionedText.parse(text).text("", key).orElse("");
    }
}
