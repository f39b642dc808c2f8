package io.jenkins.plugins.deliveryworkflows.facts.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionedTextTest {

    @Test
    void readsKeysOfTheirOwnSection() {
        SectionedText text =
                SectionedText.parse(
                        "name = \"top\"\n[project]\nname = 'own' # really\n[[tool.x]]\nname = bare # no\n");

        assertThat(text.text("", "name")).contains("top");
        assertThat(text.text("project", "name")).contains("own");
        assertThat(text.text("tool.x", "name")).contains("bare");
        assertThat(text.text("project", "version")).isEmpty();
    }

    @Test
    void findsSectionByOneBelowIt() {
        SectionedText text =
                SectionedText.parse("[tool.ruff.lint]\n[tool.ruffle]\n[coverage:run]\n");

        assertThat(text.lineOf("tool.ruff")).contains(1);
        assertThat(text.lineOf("coverage")).contains(3);
        assertThat(text.lineOf("tool.black")).isEmpty();
    }

    @Test
    void passesOverCommentsAndOpenStrings() {
        SectionedText text = SectionedText.parse("# a = 1\n; b = 2\nc = \"open\n[\n");

        assertThat(text.text("", "# a")).isEmpty();
        assertThat(text.text("", "c")).isEmpty();
    }
}
