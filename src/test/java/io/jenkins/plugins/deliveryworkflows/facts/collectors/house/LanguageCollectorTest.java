package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageCollectorTest {

    @Test
    void listsLanguagesWithTheirTopLevelFolders() {
        Facts facts = Collected.ofWorkspace(new LanguageCollector(), "shop-platform");

        assertThat(facts.languages())
                .extracting(Language::name, Language::folders)
                .containsExactly(
                        tuple("Dockerfile", List.of("api", "jobs", "web")),
                        tuple("Groovy", List.of(".", "api")),
                        tuple("Java", List.of("api")),
                        tuple("JavaScript", List.of("web")),
                        tuple("Python", List.of("jobs")),
                        tuple("TypeScript", List.of("web")));
    }

    @Test
    void knowsFilesByNameFrontAndExtensionInAnyCase() {
        Facts facts =
                Collected.of(
                        new LanguageCollector(),
                        "Makefile",
                        "",
                        "src/A.CPP",
                        "",
                        "Dockerfile.worker",
                        "",
                        "lib/CMakeLists.txt",
                        "");

        assertThat(facts.languages())
                .extracting(Language::name)
                .containsExactly("C++", "CMake", "Dockerfile", "Makefile");
    }

    @Test
    void takesDataAndProseForNoLanguage() {
        Facts facts =
                Collected.of(
                        new LanguageCollector(),
                        "a.json",
                        "",
                        "b.yml",
                        "",
                        "README.md",
                        "",
                        "notes.txt",
                        "",
                        ".gitignore",
                        "",
                        "noextension",
                        "",
                        "docs/Dockerfile.md",
                        "");

        assertThat(facts.languages()).isEmpty();
    }

    @Test
    void needsNoContent() {
        assertThat(new LanguageCollector().needsContent()).isFalse();
    }
}
