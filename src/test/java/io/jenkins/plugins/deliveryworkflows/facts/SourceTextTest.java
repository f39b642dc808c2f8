package io.jenkins.plugins.deliveryworkflows.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void normalisesLineEndsOfAllSystems() {
        assertThat(SourceText.of("a\r\nb\rc\nd")).hasToString("a\nb\nc\nd");
    }

    @Test
    void dropsByteOrderMark() {
        assertThat(SourceText.of("\uFEFFclass")).hasToString("class");
    }

    @Test
    void replacesWhatIsNoText() {
        assertThat(SourceText.of(new byte[] {'a', (byte) 0xFF, 'b'})).hasToString("a\uFFFDb");
    }

    @Test
    void countsLinesFromOne() {
        SourceText text = SourceText.of("one\r\ntwo\n\nfour");

        assertThat(text.lineOf(0)).isEqualTo(1);
        assertThat(text.lineOf(3)).isEqualTo(1);
        assertThat(text.lineOf(text.toString().indexOf("two"))).isEqualTo(2);
        assertThat(text.lineOf(text.toString().indexOf("four"))).isEqualTo(4);
        assertThat(text.lineOf(text.toString().length())).isEqualTo(4);
        assertThat(text.contains("two")).isTrue();
    }

    @Test
    void derivesEachKindOfThingOnce() {
        SourceText text = SourceText.of("a\r\nb");
        List<String> made = new ArrayList<>();

        for (int i = 0; i < 2; i++) {
            assertThat(
                            text.derived(
                                    String.class,
                                    t -> {
                                        made.add("text");
                                        return t.toString();
                                    }))
                    .isEqualTo("a\nb");
            assertThat(
                            text.derived(
                                    Integer.class,
                                    t -> {
                                        made.add("length");
                                        return t.toString().length();
                                    }))
                    .isEqualTo(3);
        }
        assertThat(made).containsExactly("text", "length");
    }
}
