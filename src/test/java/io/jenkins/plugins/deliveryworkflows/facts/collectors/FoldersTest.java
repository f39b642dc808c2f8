package io.jenkins.plugins.deliveryworkflows.facts.collectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FoldersTest {

    @Test
    void climbsToTheRoot() {
        assertThat(Folders.upwards("a/b")).containsExactly("a/b", "a", ".");
        assertThat(Folders.upwards(".")).containsExactly(".");
    }

    @Test
    void findsTheDeepestCommonFolder() {
        assertThat(Folders.common("a/b/c", "a/b/d")).isEqualTo("a/b");
        assertThat(Folders.common("a/b", "a/b")).isEqualTo("a/b");
        assertThat(Folders.common("ab", "a")).isEqualTo(".");
    }

    @Test
    void leavesOutWhatAFolderAboveCovers() {
        assertThat(Folders.uncovered(List.of("a/b", "a", "c/d", "c/d", "ab"), Function.identity()))
                .containsExactly("a", "c/d", "ab");
        assertThat(Folders.uncovered(List.of("a", "."), Function.identity())).containsExactly(".");
    }
}
