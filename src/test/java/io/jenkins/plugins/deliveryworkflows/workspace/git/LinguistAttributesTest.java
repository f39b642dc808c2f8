package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinguistAttributesTest {

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node_modules/a/index.js",
                "web/vendor/lib.js",
                "third_party/x.c",
                "dist/app.js",
                "js/jquery.min.js"
            })
    void takesCustomaryFoldersForVendored(String path) {
        git.commit("First");

        assertThat(committed().isVendored(path)).isTrue();
        assertThat(committed().isGenerated(path)).isFalse();
    }

    @Test
    void attributeOverrulesCustom() {
        git.commit(
                "First",
                ".gitattributes",
                "vendor/** -linguist-vendored\nlib/** linguist-vendored\n");

        assertThat(committed().isVendored("vendor/ours.js")).isFalse();
        assertThat(committed().isVendored("lib/theirs.js")).isTrue();
        assertThat(committed().isVendored("src/ours.js")).isFalse();
    }

    @Test
    void lastLineAndDeepestFileWin() {
        git.write(".gitattributes", "*.js linguist-generated\nkept.js linguist-generated=false\n");
        git.write("web/.gitattributes", "app.js -linguist-generated\n").commit("First");

        assertThat(committed().isGenerated("api.js")).isTrue();
        assertThat(committed().isGenerated("kept.js")).isFalse();
        assertThat(committed().isGenerated("web/app.js")).isFalse();
        assertThat(committed().isGenerated("web/other.js")).isTrue();
    }

    @Test
    void holdsAsCommittedAndNotAsInTheWorkingTree() {
        git.commit("First", "a.txt", "a");
        git.write(".gitattributes", "src/** linguist-vendored\n");

        assertThat(committed().isVendored("src/hidden.js")).isFalse();
        assertThat(LinguistAttributes.none().isVendored("src/a.js")).isFalse();
    }

    @Test
    void rubbishSaysNothing() {
        git.commit("First", ".gitattributes", "[[[ linguist-vendored\n\0\n!x linguist-generated\n");

        assertThat(committed().isVendored("src/a.js")).isFalse();
    }

    private LinguistAttributes committed() {
        try (GitRepository repository = git.open().orElseThrow()) {
            return LinguistAttributes.at(repository, repository.head().orElseThrow());
        }
    }
}
