package io.jenkins.plugins.deliveryworkflows.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void setsForeignTextInCode() {
        assertThat(Markup.code("users")).isEqualTo("`users`");
        assertThat(Markup.code("")).isEmpty();
        assertThat(Markup.code(" \n ")).isEmpty();
    }

    @Test
    void fencesBackticksWithMoreOfThem() {
        assertThat(Markup.code("a`b")).isEqualTo("``a`b``");
        assertThat(Markup.code("``")).isEqualTo("``` `` ```");
    }

    @Test
    void makesOneVisibleLineOfAnyText() {
        assertThat(Markup.code("a\r\n\tb\u2028c")).isEqualTo("`a b c`");
        assertThat(Markup.code("a\u202Eb\u0000c\uD800")).isEqualTo("`a\uFFFDb\uFFFDc\uFFFD`");
    }

    @Test
    void cutsWhatNobodyReads() {
        String emoji = "\uD83D\uDE00";

        assertThat(Markup.code("x".repeat(1000))).hasSize(Markup.LONGEST + 3).endsWith("…`");
        assertThat(Markup.code("x".repeat(Markup.LONGEST - 1) + emoji))
                .isEqualTo("`" + "x".repeat(Markup.LONGEST - 1) + "…`");
    }

    @Test
    void leavesWordsOfTheTradeAsTheyAre() {
        for (String word : List.of("C++", "C#", "Node.js", "JUnit 5", "GitHub Actions")) {
            assertThat(Markup.word(word)).isEqualTo(word);
        }
    }

    @Test
    void takesNothingForAWordThatMarkdownOrAReaderWouldTakeForMore() {
        for (String text : List.of("TODO", "a_b_", "<b>", "@team", "www.a.example", "---", "a|b")) {
            assertThat(Markup.word(text)).isEqualTo("`" + text + "`");
        }
    }

    @Test
    void namesTheFirstPlacesAndSaysThatThereAreMore() {
        List<Citation> places =
                List.of("a", "b", "a", "c", "d").stream().map(Citation::of).toList();

        assertThat(Markup.places(places)).isEqualTo("`a`, `b`, `c`, …");
        assertThat(Markup.places(places.subList(0, 4))).isEqualTo("`a`, `b`, `c`");
    }

    @Test
    void shortensAPathInAFolderThatTheReaderKnows() {
        assertThat(Markup.inside("web", "web/src/a.ts")).isEqualTo("`src/a.ts`");
        assertThat(Markup.inside("web", "website/a.ts")).isEqualTo("`website/a.ts`");
    }

    @Test
    void escapesPipesInTablesAlone() {
        MarkdownTable table = new MarkdownTable("Path").row(Markup.code("a|b"));

        assertThat(table.text()).endsWith("\n| `a\\|b` |");
        assertThat(new MarkdownText().heading(3, Markup.code("a|b")).text())
                .isEqualTo("### `a|b`\n");
    }
}
