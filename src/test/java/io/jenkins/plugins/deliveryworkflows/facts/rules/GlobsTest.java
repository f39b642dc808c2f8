package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {

    @ParameterizedTest
    @CsvSource({
        "**/*, a/b.txt",
        "**/*.py, app.py",
        "**/*.py, a/b/.py",
        "**/*.up.sql, db/1.up.sql",
        "**/Dockerfile, Dockerfile",
        "**/Dockerfile, a/b/Dockerfile",
        "**/Dockerfile.*, a/Dockerfile.dev",
        "**/*compose*, docker-compose.yml",
        "**/docs/**, docs/a/b.md",
        "**/docs/**, a/docs/b.md",
        "**/docs/**, docs",
        "**/migrations/**/*.sql, db/migrations/1.sql",
        "**/migrations/**/*.sql, db/migrations/a/b/1.sql",
        ".github/workflows/*.yml, .github/workflows/ci.yml",
        "README*, README.md",
        "LICENSES/**, LICENSES/MIT.txt",
        "**/*.so.[0-9], lib.so.[0-9]",
        "**/V?__*.sql, db/V1__a.sql"
    })
    void matches(String pattern, String path) {
        assertThat(Globs.of(List.of(pattern)).match(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "**/*.py, app.pyc",
        "**/*.py, app.py/readme",
        "**/*.py, py",
        "**/*.up.sql, db/1.sql",
        "**/Dockerfile, a/MyDockerfile",
        "**/Dockerfile, Dockerfile/a",
        "**/docs/**, mydocs/a.md",
        "**/docs/**, a/docs.md",
        "**/migrations/**/*.sql, db/migrations.sql",
        ".github/workflows/*.yml, a/.github/workflows/ci.yml",
        ".github/workflows/*.yml, .github/workflows/a/ci.yml",
        "README*, docs/README.md",
        "**/V?__*.sql, db/V12__a.sql",
        "**/a*a, x/a"
    })
    void passesBy(String pattern, String path) {
        assertThat(Globs.of(List.of(pattern)).match(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a.yml, true", "b/c.yaml, true", "a.json, false", "Makefile, true"})
    void takesAlternativesAndSeveralPatterns(String path, boolean expected) {
        Globs globs = Globs.of(List.of("**/*.{yml,yaml}", "**/Makefile"));

        assertThat(globs.match(path)).isEqualTo(expected);
        assertThat(globs.all()).hasSize(3);
    }
}
