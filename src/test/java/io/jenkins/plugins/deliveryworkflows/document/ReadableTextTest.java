package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {

    @Test
    void showsHeadingsParagraphsListsTablesAndCode() {
        String text =
                ReadableText.of(
                        "# Title\n\nOne *two*.\n\n- three\n  - four\n\n| a | b |\n| --- | --- |\n| c | d |\n\n```\nfive\n```\n\n    six\n");

        assertThat(text).contains("Title", "One", "three", "four", "c | d", "five", "six");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: secret\n---\n\nshown",
                "shown\n\n<!-- secret -->\n\nshown",
                "shown\n\n<!--\n\nsecret\n\n-->\n",
                "shown <!-- secret --> shown",
                "shown <!-- a\nsecret --> shown",
                "shown ` shown <!-- secret -->",
                "shown ` <!-- secret --> ```",
                "[shown](https://example.org \"secret\")",
                "[shown](https://example.org 'a ) secret')",
                "[shown](https://example.org/(secret))",
                "[shown][secret]",
                "![secret](picture.png) shown",
                "shown\n\n[secret]: https://example.org 'secret'\n",
                "shown <span title=\"secret\">shown</span>",
                "shown\n\n<div hidden>\n\nsecret\n\n</div>\n",
                "shown\n\n<div style=\"display: none\">\n\nsecret\n\n</div>\n",
                "shown <span hidden>secret</span> secret",
                "shown\n\n<template>\n\nsecret\n\n</template>\n",
                "shown\n\n<script>secret</script>\n"
            })
    void hidesWhatNoReaderSees(String document) {
        assertThat(ReadableText.of(document)).contains("shown").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<div>` shown",
                "a < b and shown",
                "\\<div> shown",
                "<details>\n<summary>More</summary>\n\nshown\n\n</details>\n",
                "[link](a.md) shown",
                "> quoted and shown",
                "line\r\nshown\r\n",
                "an open ` and shown"
            })
    void showsWhatOnlyLooksHidden(String document) {
        assertThat(ReadableText.of(document)).contains("shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"](", "`", "``` ` ", "<a ", "<!--", "![", "][", "[a](b \"", "\\", "(["})
    void readsTextsThatAreMadeToBeSlow(String part) {
        String document = "x" + part.repeat(200_000);
        assertThat(
                        assertTimeoutPreemptively(
                                Duration.ofSeconds(10), () -> ReadableText.of(document)))
                .startsWith("x");
    }
}
