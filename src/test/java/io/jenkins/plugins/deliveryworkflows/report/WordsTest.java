package io.jenkins.plugins.deliveryworkflows.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void saysHowLongItTookAsPeopleDo() {
        assertThat(Words.duration(0)).isEqualTo("0 ms");
        assertThat(Words.duration(999)).isEqualTo("999 ms");
        assertThat(Words.duration(1_840)).isEqualTo("1.8 s");
        assertThat(Words.duration(200_000)).isEqualTo("3 min 20 s");
    }

    @Test
    void countsOneAndMany() {
        assertThat(Words.count(1, "file", "files")).isEqualTo("1 file");
        assertThat(Words.count(12_000, "file", "files")).isEqualTo("12,000 files");
    }

    @Test
    void namesWhatIsWaivedApartFromWhatIsMet() {
        assertThat(Words.tally(SampleReports.ready()))
                .isEqualTo("2 of 4 criteria met, 1 waived, 1 not applicable");
        assertThat(Words.tally(SampleReports.minimal())).isEqualTo("0 of 0 criteria met");
    }

    @Test
    void keepsAShortIdWhole() {
        assertThat(Words.shortId("")).isEmpty();
        assertThat(Words.shortId("4b825dc642cb6eb9a060e54bf8d69288fbee4904"))
                .isEqualTo("4b825dc642");
    }
}
