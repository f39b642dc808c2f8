package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenMarkersTest {

    @Test
    void readsOwnerAndQuestionOfEachMarker() {
        assertThat(
                        OpenMarkers.in(
                                "# A\r\n\r\n[PENDING @team/core: who uses it?]\r\n"
                                        + "and [PENDING @a@example.org: why?] too\r\n"))
                .containsExactly(
                        new OpenMarker(3, "@team/core", "who uses it?"),
                        new OpenMarker(4, "@a@example.org", "why?"));
    }

    @Test
    void findsTheMarkerThatItWrites() {
        assertThat(OpenMarkers.in(OpenMarker.text("unassigned", "which one?")))
                .containsExactly(new OpenMarker(1, "@unassigned", "which one?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "rollback: TODO",
                "FIXME later",
                "owner ???",
                "[NEEDS CLARIFICATION: which region]",
                "[PENDING: nobody is asked]",
                "<placeholder>",
                "<name of the service>",
                "Lorem ipsum dolor",
                "<!-- TODO hidden -->"
            })
    void findsOtherMarksOfUnfinishedText(String text) {
        assertThat(OpenMarkers.in("first\n\n" + text)).extracting(OpenMarker::line).contains(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all done",
                "`TODO` is a word",
                "```\nTODO\n[PENDING @a: b]\n```",
                "text\n\n    TBD\n",
                "TODOS of a list",
                "<details open>",
                "[ASSUMPTION @a: load stays low]",
                "is it?? yes"
            })
    void leavesExamplesAndFinishedTextAlone(String text) {
        assertThat(OpenMarkers.in(text)).isEmpty();
    }

    @Test
    void readsOddTextWithoutComplaint() {
        String odd = "a\rb\r`TODO`\n" + "*a ".repeat(5_000) + "*".repeat(5_000) + "\n[PENDING";

        assertThat(OpenMarkers.in(odd)).extracting(OpenMarker::line).containsExactly(3);
    }
}
