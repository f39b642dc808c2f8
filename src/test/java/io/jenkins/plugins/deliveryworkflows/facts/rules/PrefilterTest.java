package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrefilterTest {

    @Test
    void findsKeywordsInWhateverCase() {
        assertThat(hits("A PassWord, a TOKEN", "token", "PASSWORD"))
                .containsExactly("PASSWORD@2", "token@14");
    }

    @Test
    void findsKeywordsThatOverlapAndThatHoldOneAnother() {
        assertThat(hits("ushers", "he", "she", "his", "hers"))
                .containsExactly("she@1", "he@2", "hers@2");
    }

    @Test
    void findsKeywordAfterAStartOfItThatWentWrong() {
        assertThat(hits("aaab aab", "aab")).containsExactly("aab@1", "aab@5");
    }

    @Test
    void takesOtherCharactersForNoPartOfAKeyword() {
        assertThat(hits("pass\u00e9word \u4e2d\uD83D\uDE00password", "password"))
                .containsExactly("password@13");
    }

    private static List<String> hits(String text, String... keywords) {
        List<String> found = new ArrayList<>();
        Prefilter.of(List.of(keywords))
                .scan(
                        text,
                        (keyword, start, end) -> {
                            assertThat(text.substring(start, end))
                                    .isEqualToIgnoringCase(keywords[keyword]);
                            found.add(keywords[keyword] + "@" + start);
                        });
        return found;
    }
}
