package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.QualityGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityGateCollectorTest {

    private static Facts collect(String... pathsAndTexts) {
        return Collected.of(new QualityGateCollector(), pathsAndTexts);
    }

    @Test
    void findsGatesOfWorkspaceByTheirSurestEvidence() {
        Facts facts = Collected.ofWorkspace(new QualityGateCollector(), "shop-platform");

        assertThat(facts.qualityGates())
                .extracting(
                        QualityGate::tool,
                        QualityGate::kind,
                        gate -> gate.source().path(),
                        gate -> gate.source().symbol(),
                        gate -> gate.source().line())
                .containsExactlyInAnyOrder(
                        tuple("JaCoCo", "coverage", "pom.xml", "jacoco-maven-plugin", 19),
                        tuple(
                                "coverage.py",
                                "coverage",
                                "jobs/pyproject.toml",
                                "tool.coverage.report.fail_under",
                                17),
                        tuple("Black", "formatter", "jobs/pyproject.toml", "black", 10),
                        tuple("EditorConfig", "formatter", ".editorconfig", "", 1),
                        tuple("Prettier", "formatter", "web/package.json", "prettier", 4),
                        tuple("pre-commit", "hook", ".pre-commit-config.yaml", "", 1),
                        tuple("Checkstyle", "linter", "pom.xml", "maven-checkstyle-plugin", 15),
                        tuple("ESLint", "linter", "web/eslint.config.js", "", 1),
                        tuple("Ruff", "linter", "jobs/pyproject.toml", "tool.ruff", 14),
                        tuple(
                                "ShellCheck",
                                "linter",
                                ".github/workflows/verify.yml",
                                "shellcheck",
                                11),
                        tuple(
                                "CodeQL",
                                "security scanner",
                                ".github/workflows/verify.yml",
                                "codeql-action",
                                16),
                        tuple(
                                "Trivy",
                                "security scanner",
                                ".github/workflows/verify.yml",
                                "trivy-action",
                                17),
                        tuple(
                                "gitleaks",
                                "security scanner",
                                ".pre-commit-config.yaml",
                                "gitleaks",
                                5),
                        tuple("TypeScript", "type checker", "web/tsconfig.json", "strict", 4),
                        tuple("mypy", "type checker", ".pre-commit-config.yaml", "types", 8));
    }

    @ParameterizedTest
    @CsvSource({
        "biome.json, Biome",
        ".prettierrc.yaml, Prettier",
        "prettier.config.mjs, Prettier",
        ".eslintrc, ESLint",
        ".golangci.yml, golangci-lint",
        ".rubocop.yml, RuboCop",
        ".shellcheckrc, ShellCheck",
        ".hadolint.yaml, hadolint",
        ".markdownlint-cli2.jsonc, markdownlint",
        "commitlint.config.ts, commitlint",
        ".husky/pre-push, husky",
        "lefthook.yml, lefthook",
        ".github/dependabot.yml, Dependabot",
        ".github/renovate.json5, Renovate",
        "config/checkstyle-rules.xml, Checkstyle",
        "src/spotbugs/excludes-spotbugs.xml, SpotBugs",
        "pmd-ruleset.xml, PMD",
        "sonar-project.properties, SonarQube",
        "codecov.yml, Codecov",
        ".gitleaks.toml, gitleaks",
        "trivy.yaml, Trivy",
        ".snyk, Snyk",
        ".flake8, Flake8",
        "mypy.ini, mypy",
        "pyrightconfig.json, Pyright",
        ".pylintrc, Pylint"
    })
    void knowsToolByItsConfigurationFile(String path, String tool) {
        assertThat(collect(path, "x").qualityGates())
                .extracting(QualityGate::tool, QualityGate::source)
                .containsExactly(tuple(tool, Citation.of(path)));
    }

    @Test
    void showsToolOncePerModuleThatConfiguresIt() {
        Facts facts =
                collect(
                        "one/.eslintrc.json", "{}",
                        "one/deep/.eslintrc.json", "{}",
                        "two/eslint.config.js", "",
                        "package.json", "{\"devDependencies\": {\"eslint\": \"9\"}}");

        assertThat(facts.qualityGates())
                .extracting(gate -> gate.source().path())
                .containsExactly("one/.eslintrc.json", "two/eslint.config.js");
    }

    @Test
    void findsToolsInPackageManifest() {
        Facts facts =
                collect(
                        "package.json",
                        """
                        {"lint-staged": {}, "jest": {"coverageThreshold": {}},
                         "dependencies": {"husky": "9"}}
                        """);

        assertThat(facts.qualityGates())
                .extracting(QualityGate::tool, QualityGate::kind)
                .containsExactly(
                        tuple("Jest coverage threshold", "coverage"),
                        tuple("husky", "hook"),
                        tuple("lint-staged", "hook"));
    }

    @Test
    void findsToolsInGradleBuild() {
        Facts facts =
                collect(
                        "build.gradle.kts",
                        """
                        plugins {
                            checkstyle
                            id("com.github.spotbugs") version "6"
                            // id("com.diffplug.spotless")
                        }
                        """,
                        "app/build.gradle",
                        "apply plugin: 'pmd'\nplugins { id 'net.ltgt.errorprone' version '4' }\n");

        assertThat(facts.qualityGates())
                .extracting(QualityGate::tool)
                .containsExactlyInAnyOrder("Checkstyle", "SpotBugs", "PMD", "Error Prone");
    }

    @Test
    void findsToolsInIniSections() {
        Facts facts =
                collect(
                        "setup.cfg", "[flake8]\n[isort]\n[coverage:report]\nfail_under = 80\n",
                        "tox.ini", "[pylint]\n[testenv:black]\n",
                        ".coveragerc", "[report]\nshow_missing = true\n");

        assertThat(facts.qualityGates())
                .extracting(QualityGate::tool)
                .containsExactlyInAnyOrder("Flake8", "isort", "Pylint", "coverage.py");
    }

    @Test
    void takesLaxTypeScriptForNoGate() {
        assertThat(
                        collect(
                                        "tsconfig.json", "{\"strict\": false}",
                                        "tsconfig.app.json", "{ // \"strict\": true\n}")
                                .qualityGates())
                .isEmpty();
    }

    @Test
    void findsCoverageThresholdsOfTestRunners() {
        Facts facts =
                collect(
                        "vitest.config.ts",
                        "export default { test: { coverage: { thresholds: { lines: 80 } } } }",
                        "api/jest.config.js",
                        "module.exports = { coverageThreshold: {} }");

        assertThat(facts.qualityGates())
                .extracting(QualityGate::tool)
                .containsExactlyInAnyOrder("Vitest coverage threshold", "Jest coverage threshold");
    }

    @Test
    void passesOverCommentsNamesAndDamagedFiles() {
        Facts facts =
                collect(
                        ".github/workflows/a.yml", "name: ruff\n# run: ruff check\nruffle: x\n",
                        "package.json", "{",
                        "pyproject.toml", "[tool\n# \"black\"\n",
                        "pom.xml", "<!-- <artifactId>spotbugs-maven-plugin</artifactId> -->",
                        "docs/lefthook.md", "# how to",
                        "src/test/fixtures/.eslintrc", "{}");

        assertThat(facts.qualityGates()).isEmpty();
    }
}
