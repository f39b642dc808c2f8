package io.jenkins.plugins.deliveryworkflows.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void twoSwappedLettersAreOneEdit() {
        assertThat(Spelling.nearest("sprnit", List.of("print", "sprint"))).contains("sprint");
    }

    @Test
    void theFirstOfEquallyNearWordsWins() {
        assertThat(Spelling.nearest("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void aCorrectWordIsItsOwnNearest() {
        assertThat(Spelling.nearest("base", List.of("base1", "base"))).contains("base");
    }

    @Test
    void twoLettersAreNoBeginningOfAWord() {
        assertThat(Spelling.nearest("ca", List.of("capacity"))).isEmpty();
        assertThat(Spelling.nearest("cap", List.of("Capacity"))).contains("Capacity");
    }

    @Test
    void aHugeWordIsLikeNone() {
        assertThat(Spelling.nearest("a".repeat(1_000_000), List.of("a".repeat(64)))).isEmpty();
    }
}
