package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

/** The tools that are known to refuse changes, with their makers' names for them. */
enum Tool {
    ACTIONLINT("actionlint", Kind.LINTER),
    BANDIT("Bandit", Kind.SECURITY),
    BIOME("Biome", Kind.LINTER),
    BLACK("Black", Kind.FORMATTER),
    CHECKSTYLE("Checkstyle", Kind.LINTER),
    CLANG_FORMAT("ClangFormat", Kind.FORMATTER),
    CLIPPY("Clippy", Kind.LINTER),
    CODECOV("Codecov", Kind.COVERAGE),
    CODEQL("CodeQL", Kind.SECURITY),
    COMMITLINT("commitlint", Kind.HOOK),
    COVERAGE_PY("coverage.py", Kind.COVERAGE),
    DEPENDABOT("Dependabot", Kind.UPDATES),
    DEPENDENCY_CHECK("OWASP Dependency-Check", Kind.SECURITY),
    DETEKT("detekt", Kind.LINTER),
    DOTENV_LINTER("dotenv-linter", Kind.LINTER),
    EDITORCONFIG("EditorConfig", Kind.FORMATTER),
    ENFORCER("Maven Enforcer", Kind.STATIC_ANALYSIS),
    ERROR_PRONE("Error Prone", Kind.STATIC_ANALYSIS),
    ESLINT("ESLint", Kind.LINTER),
    FLAKE8("Flake8", Kind.LINTER),
    GITLEAKS("gitleaks", Kind.SECURITY),
    GOLANGCI_LINT("golangci-lint", Kind.LINTER),
    HADOLINT("hadolint", Kind.LINTER),
    HUSKY("husky", Kind.HOOK),
    ISORT("isort", Kind.FORMATTER),
    JACOCO("JaCoCo", Kind.COVERAGE),
    JEST_COVERAGE("Jest coverage threshold", Kind.COVERAGE),
    KTLINT("ktlint", Kind.LINTER),
    LEFTHOOK("lefthook", Kind.HOOK),
    LINT_STAGED("lint-staged", Kind.HOOK),
    MARKDOWNLINT("markdownlint", Kind.LINTER),
    MYPY("mypy", Kind.TYPE_CHECKER),
    OXLINT("Oxlint", Kind.LINTER),
    PMD("PMD", Kind.STATIC_ANALYSIS),
    PRE_COMMIT("pre-commit", Kind.HOOK),
    PRETTIER("Prettier", Kind.FORMATTER),
    PYLINT("Pylint", Kind.LINTER),
    PYRIGHT("Pyright", Kind.TYPE_CHECKER),
    RENOVATE("Renovate", Kind.UPDATES),
    RUBOCOP("RuboCop", Kind.LINTER),
    RUFF("Ruff", Kind.LINTER),
    RUSTFMT("rustfmt", Kind.FORMATTER),
    SHELLCHECK("ShellCheck", Kind.LINTER),
    SNYK("Snyk", Kind.SECURITY),
    SONARQUBE("SonarQube", Kind.STATIC_ANALYSIS),
    SPOTBUGS("SpotBugs", Kind.STATIC_ANALYSIS),
    SPOTLESS("Spotless", Kind.FORMATTER),
    STYLELINT("Stylelint", Kind.LINTER),
    TRIVY("Trivy", Kind.SECURITY),
    TY("ty", Kind.TYPE_CHECKER),
    TYPESCRIPT("TypeScript", Kind.TYPE_CHECKER),
    TYPOS("typos", Kind.LINTER),
    VITEST_COVERAGE("Vitest coverage threshold", Kind.COVERAGE),
    YAMLLINT("yamllint", Kind.LINTER),
    ZIZMOR("zizmor", Kind.SECURITY);

    private final String label;
    private final Kind kind;

    Tool(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    String label() {
        return label;
    }

    String kind() {
        return kind.label;
    }

    private enum Kind {
        LINTER("linter"),
        FORMATTER("formatter"),
        TYPE_CHECKER("type checker"),
        STATIC_ANALYSIS("static analysis"),
        COVERAGE("coverage"),
        HOOK("hook"),
        UPDATES("dependency updates"),
        SECURITY("security scanner");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }
}
