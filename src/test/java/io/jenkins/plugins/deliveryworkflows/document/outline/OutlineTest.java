package io.jenkins.plugins.deliveryworkflows.document.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Code;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Heading;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void tellsWhatReaderSeesByLine() {
        Outline outline =
                Outline.of(
                        "---\na: b\n---\n# One `two`\n\nseen <!-- not\nseen --> `code` again\n\n<!-- hidden -->\n"
                                + "\n[//]: # (hidden)\n\n```sh\nmake it\n```\n- item\n  > quoted\n");

        assertThat(outline.visible())
                .map(String::strip)
                .containsExactly(
                        "",
                        "",
                        "",
                        "One `two`",
                        "",
                        "seen",
                        "`code` again",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "make it",
                        "",
                        "item",
                        "quoted",
                        "");
        assertThat(outline.prose().get(13)).isEmpty();
        assertThat(outline.prose().get(6).strip()).isEqualTo("again");
        assertThat(outline.headings()).containsExactly(new Heading(1, "One `two`", 4));
        assertThat(outline.codes())
                .containsExactly(new Code("two", 4), new Code("code", 7), new Code("make it", 14));
    }

    @Test
    void makesAnchorsAsTheirSiteDoes() {
        assertThat(HeadingSlugs.of("Set up & run it!")).isEqualTo("set-up--run-it");
        assertThat(HeadingSlugs.of("The `make deploy` target, v1.2"))
                .isEqualTo("the-make-deploy-target-v12");
        assertThat(HeadingSlugs.of("[Link](https://example.org) Größe")).isEqualTo("link-größe");
        assertThat(HeadingSlugs.of("snake_case — dash")).isEqualTo("snake_case--dash");
    }

    @Test
    void givesLinesOfFileWithWindowsLineEnds() {
        Outline outline = Outline.of("# A\r\n\r\n[b](c.md)\r\n");

        assertThat(outline.links()).containsExactly(new Outline.Link("c.md", 3));
    }
}
