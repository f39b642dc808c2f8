package io.jenkins.plugins.deliveryworkflows.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "Book a room→Book a room",
                "use list_rooms, not x→use `list_rooms`, not x",
                "fix (a*b) again→fix (`a*b`) again",
                "fix `foo bar` crash→fix `foo bar` crash",
                "fix `foo`, then (`bar`).→fix `foo`, then (`bar`).",
                "one ` alone→one alone",
                "thank @ada→thank `@ada`",
                "remove TODO: all→remove `TODO`: all",
                "see https://example.org/a.→see `https://example.org/a`.",
                "1. step→`1.` step",
                "- item→`-` item",
                "# heading→`#` heading",
                "> quote→`>` quote",
                "=== all→`===` all",
                "404 pages→404 pages",
                "/rooms is gone→/rooms is gone",
                "#12 again→#12 again",
                "\u2728 shine→\u2728 shine",
                "-- x→`--` x",
                "a & b→a & b",
                "R&amp;D→`R&amp;D`",
                "[PENDING @ada: why]→`[PENDING` `@ada`: `why]`",
                "it's done: \"yes\" (#12)!→it's done: \"yes\" (#12)!"
            })
    void keepsWordsAndQuotesMarkup(String foreign, String shown) {
        assertThat(Prose.of(foreign)).isEqualTo(shown);
    }

    @Test
    void cutsALongSentence() {
        assertThat(Prose.of("word ".repeat(100_000))).hasSizeLessThan(320).endsWith("…");
    }

    @Test
    void makesOneLineOfMany() {
        assertThat(Prose.of("one\n\n# two\r\nthree\u0000")).isEqualTo("one # two three\uFFFD");
    }

    @Property
    void showsAnythingAsOneParagraphOfTextAndCode(
            @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '~') String foreign) {
        String prose = Prose.of(foreign);
        Node root = Parser.builder().build().parse("- x\n- " + prose + "\n");
        assertThat(root.getFirstChild()).isInstanceOf(BulletList.class);
        assertThat(root.getFirstChild().getNext()).isNull();
        Node item = root.getFirstChild().getLastChild();
        assertThat(item).isInstanceOf(ListItem.class);
        if (!prose.isEmpty()) {
            assertThat(item.getFirstChild()).isInstanceOf(Paragraph.class);
            assertThat(kinds(item.getFirstChild())).isSubsetOf(List.of(Text.class, Code.class));
        }
        assertThat(OpenMarkers.in("- " + prose)).isEmpty();
    }

    private static List<Class<?>> kinds(Node paragraph) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            kinds.add(node.getClass());
        }
        return kinds;
    }
}
