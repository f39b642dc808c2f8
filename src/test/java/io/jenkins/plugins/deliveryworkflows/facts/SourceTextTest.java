package io.jenkins.plugins.deliveryworkflows.facts;

import static org.assertj.core.api.Assertions.assertThat;

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
}
