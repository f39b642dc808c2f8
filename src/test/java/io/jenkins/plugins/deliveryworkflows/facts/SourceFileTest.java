package io.jenkins.plugins.deliveryworkflows.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

    @Test
    void takesItsPathApart() {
        SourceFile file = file("src/main/App.JAVA");

        assertThat(file.name()).isEqualTo("App.JAVA");
        assertThat(file.folder()).isEqualTo("src/main");
        assertThat(file.extension()).isEqualTo("java");
        assertThat(file.hasExtension("kt", "java")).isTrue();
        assertThat(file.hasExtension("kt")).isFalse();
    }

    @Test
    void fileInTheRootAndFileWithoutExtension() {
        assertThat(file("Makefile").folder()).isEqualTo(".");
        assertThat(file("Makefile").extension()).isEmpty();
        assertThat(file(".gitignore").extension()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/java/App.java",
                "tests/conftest.py",
                "app/test_views.py",
                "pkg/server_test.go",
                "src/App.test.tsx",
                "src/app.cy.ts",
                "src/main/java/AppTest.java",
                "src/main/java/AppIT.java",
                "web/__tests__/app.js",
                "e2e/login.ts",
                "store/test_data/in.json"
            })
    void knowsTests(String path) {
        assertThat(file(path).isTest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/Contest.java",
                "app/testing.py",
                "src/latest.py",
                "src/Attest.tsx",
                "tests",
                "docs/test-plan.md"
            })
    void doesNotTakeProductionCodeForTests(String path) {
        assertThat(file(path).isTest()).isFalse();
    }

    private static SourceFile file(String path) {
        return new SourceFile(path, "0".repeat(40), 1);
    }
}
