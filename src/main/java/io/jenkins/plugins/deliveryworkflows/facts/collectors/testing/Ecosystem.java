package io.jenkins.plugins.deliveryworkflows.facts.collectors.testing;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The families of languages that test frameworks belong to, each with what makes a module. */
enum Ecosystem {
    JVM(
            Set.of("java", "kt", "groovy", "scala"),
            Set.of("pom.xml", "build.gradle", "build.gradle.kts", "build.sbt")),
    PYTHON(
            Set.of("py"),
            Set.of("pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "pytest.ini")),
    SCRIPT(
            Set.of("js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts", "vue", "svelte"),
            Set.of("package.json")),
    GO(Set.of("go"), Set.of("go.mod")),
    RUBY(Set.of("rb"), Set.of("Gemfile")),
    DOTNET(Set.of("cs", "fs", "vb"), Set.of()),
    PHP(Set.of("php"), Set.of("composer.json"));

    private static final Map<String, Ecosystem> BY_EXTENSION = new HashMap<>();
    private static final Map<String, Ecosystem> BY_MANIFEST = new HashMap<>();

    static {
        for (Ecosystem family : values()) {
            family.extensions.forEach(extension -> BY_EXTENSION.put(extension, family));
            family.manifests.forEach(manifest -> BY_MANIFEST.put(manifest, family));
        }
    }

    private final Set<String> extensions;
    private final Set<String> manifests;

    Ecosystem(Set<String> extensions, Set<String> manifests) {
        this.extensions = extensions;
        this.manifests = manifests;
    }

    /** The family of a source file, by its extension. */
    static Optional<Ecosystem> ofSource(SourceFile file) {
        String extension = file.extension();
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** The family for which a file makes its folder a module. */
    static Optional<Ecosystem> ofManifest(SourceFile file) {
        if (file.hasExtension("csproj", "fsproj", "vbproj")) {
            return Optional.of(DOTNET);
        }
        return Optional.ofNullable(BY_MANIFEST.get(file.name()));
    }
}
