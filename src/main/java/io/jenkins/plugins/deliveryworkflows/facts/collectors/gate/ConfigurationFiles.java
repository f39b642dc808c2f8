package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows tools by the files that configure them, whatever these say. */
final class ConfigurationFiles {

    /** File names, in lower case. */
    private static final Map<String, Tool> NAMES =
            Map.ofEntries(
                    Map.entry("biome.json", Tool.BIOME),
                    Map.entry("biome.jsonc", Tool.BIOME),
                    Map.entry("checkstyle.xml", Tool.CHECKSTYLE),
                    Map.entry(".clang-format", Tool.CLANG_FORMAT),
                    Map.entry("clippy.toml", Tool.CLIPPY),
                    Map.entry("codecov.yml", Tool.CODECOV),
                    Map.entry("codecov.yaml", Tool.CODECOV),
                    Map.entry(".codecov.yml", Tool.CODECOV),
                    Map.entry(".codecov.yaml", Tool.CODECOV),
                    Map.entry("detekt.yml", Tool.DETEKT),
                    Map.entry(".editorconfig", Tool.EDITORCONFIG),
                    Map.entry(".flake8", Tool.FLAKE8),
                    Map.entry(".gitleaks.toml", Tool.GITLEAKS),
                    Map.entry(".gitleaksignore", Tool.GITLEAKS),
                    Map.entry("gitleaks.toml", Tool.GITLEAKS),
                    Map.entry(".hadolint.yaml", Tool.HADOLINT),
                    Map.entry(".hadolint.yml", Tool.HADOLINT),
                    Map.entry(".isort.cfg", Tool.ISORT),
                    Map.entry("mypy.ini", Tool.MYPY),
                    Map.entry(".mypy.ini", Tool.MYPY),
                    Map.entry(".oxlintrc.json", Tool.OXLINT),
                    Map.entry(".pre-commit-config.yaml", Tool.PRE_COMMIT),
                    Map.entry(".pre-commit-config.yml", Tool.PRE_COMMIT),
                    Map.entry(".pylintrc", Tool.PYLINT),
                    Map.entry("pylintrc", Tool.PYLINT),
                    Map.entry("pyrightconfig.json", Tool.PYRIGHT),
                    Map.entry("renovate.json", Tool.RENOVATE),
                    Map.entry("renovate.json5", Tool.RENOVATE),
                    Map.entry(".renovaterc", Tool.RENOVATE),
                    Map.entry(".renovaterc.json", Tool.RENOVATE),
                    Map.entry(".rubocop.yml", Tool.RUBOCOP),
                    Map.entry("ruff.toml", Tool.RUFF),
                    Map.entry(".ruff.toml", Tool.RUFF),
                    Map.entry("rustfmt.toml", Tool.RUSTFMT),
                    Map.entry(".rustfmt.toml", Tool.RUSTFMT),
                    Map.entry(".shellcheckrc", Tool.SHELLCHECK),
                    Map.entry(".snyk", Tool.SNYK),
                    Map.entry("sonar-project.properties", Tool.SONARQUBE),
                    Map.entry("trivy.yaml", Tool.TRIVY),
                    Map.entry("trivy.yml", Tool.TRIVY),
                    Map.entry(".trivyignore", Tool.TRIVY),
                    Map.entry("typos.toml", Tool.TYPOS),
                    Map.entry("_typos.toml", Tool.TYPOS),
                    Map.entry(".typos.toml", Tool.TYPOS),
                    Map.entry(".yamllint", Tool.YAMLLINT),
                    Map.entry(".yamllint.yml", Tool.YAMLLINT),
                    Map.entry(".yamllint.yaml", Tool.YAMLLINT),
                    Map.entry("zizmor.yml", Tool.ZIZMOR));

    /** Beginnings of file names that go on with a dot or end there. */
    private static final Map<String, Tool> STEMS =
            Map.ofEntries(
                    Map.entry("commitlint.config", Tool.COMMITLINT),
                    Map.entry(".commitlintrc", Tool.COMMITLINT),
                    Map.entry(".eslintrc", Tool.ESLINT),
                    Map.entry("eslint.config", Tool.ESLINT),
                    Map.entry(".golangci", Tool.GOLANGCI_LINT),
                    Map.entry("lefthook", Tool.LEFTHOOK),
                    Map.entry(".lefthook", Tool.LEFTHOOK),
                    Map.entry("lint-staged.config", Tool.LINT_STAGED),
                    Map.entry(".lintstagedrc", Tool.LINT_STAGED),
                    Map.entry(".markdownlint", Tool.MARKDOWNLINT),
                    Map.entry(".markdownlint-cli2", Tool.MARKDOWNLINT),
                    Map.entry(".markdownlintrc", Tool.MARKDOWNLINT),
                    Map.entry(".prettierrc", Tool.PRETTIER),
                    Map.entry("prettier.config", Tool.PRETTIER),
                    Map.entry(".stylelintrc", Tool.STYLELINT),
                    Map.entry("stylelint.config", Tool.STYLELINT));

    private ConfigurationFiles() {}

    static Optional<Tool> toolOf(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (NAMES.containsKey(name)) {
            return Optional.of(NAMES.get(name));
        }
        for (String stem : stems(name)) {
            if (STEMS.containsKey(stem) && !file.hasExtension("md", "go", "html")) {
                return Optional.of(STEMS.get(stem));
            }
        }
        return byPlace(file, name);
    }

    private static List<String> stems(String name) {
        List<String> stems = new ArrayList<>();
        stems.add(name);
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            stems.add(name.substring(0, dot));
        }
        return stems;
    }

    private static Optional<Tool> byPlace(SourceFile file, String name) {
        if (file.folder().equals(".github") && name.matches("dependabot\\.ya?ml")) {
            return Optional.of(Tool.DEPENDABOT);
        }
        if (lastSegment(file.folder()).equals(".husky") && !name.startsWith(".")) {
            return Optional.of(Tool.HUSKY);
        }
        if (!file.hasExtension("xml")) {
            return Optional.empty();
        }
        if (name.startsWith("checkstyle")) {
            return Optional.of(Tool.CHECKSTYLE);
        }
        if (name.contains("spotbugs") || name.contains("findbugs")) {
            return Optional.of(Tool.SPOTBUGS);
        }
        return name.startsWith("pmd") ? Optional.of(Tool.PMD) : Optional.empty();
    }

    private static String lastSegment(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
