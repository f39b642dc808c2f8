package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that somebody wrote to keep us busy: the time grows with their length only. */
class SlowTextTest {

    private static final int LENGTH = 1_000_000;
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "a <!-- ",
                "a <? ",
                "a <!A ",
                "a <![CDATA[ ",
                "[a]: <",
                "[a](<b",
                "<a b ",
                "<a href='",
                "<http:",
                "[",
                "[a](",
                "*a_ ",
                "` a`` ",
                "`a` ",
                "> ",
                "- ",
                "\\"
            })
    void repeatedMarkupIsReadInTime(String markup) {
        String text = markup.repeat(LENGTH / markup.length());

        assertTimeoutPreemptively(
                ENOUGH,
                () -> {
                    assertThat(ManagedDocument.parse("a.md", text).blocks()).isEmpty();
                    assertThat(OpenMarkers.in(text + "\n\nTODO")).hasSize(1);
                });
    }

    @Test
    void emptyLinesInsideBlockAreReadInTime() {
        String inside = "a" + "\n".repeat(LENGTH) + "b";
        String text = ManagedBlock.begin("x") + "\n" + inside + "\n" + ManagedBlock.end("x") + "\n";

        assertTimeoutPreemptively(
                ENOUGH,
                () ->
                        assertThat(ManagedDocument.parse("a.md", text).block("x"))
                                .get()
                                .extracting(ManagedBlock::content)
                                .isEqualTo(inside));
    }
}
