package io.jenkins.plugins.deliveryworkflows.facts.collectors.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Description;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionCollectorTest {

    private static List<String> of(String path, String text) {
        return Collected.of(new DescriptionCollector(), path, text).descriptions().stream()
                .map(Description::text)
                .toList();
    }

    @Test
    void takesFirstParagraphOfReadmeBehindTitleAndBadges() {
        String text =
                "# Cart\n\n[![build](x.svg)](y)\n\n<p align=center></p>\n\n```sh\nmake\n\nrun it now\n```\n\n"
                        + "Keeps what *people* want to [buy](docs/buy.md),\nuntil they pay.\n\nMore.";

        assertThat(of("cart/README.md", text))
                .containsExactly("Keeps what people want to buy, until they pay.");
    }

    @Test
    void readsDescriptionOfPackageAndLabelOfImage() {
        assertThat(of("web/package.json", "{\"description\": \"Shows the shop\"}"))
                .containsExactly("Shows the shop");
        assertThat(
                        of(
                                "web/Dockerfile",
                                "FROM a\nLABEL org.opencontainers.image.description=\"Sends the mails\"\n"))
                .containsExactly("Sends the mails");
    }

    @Test
    void leavesOutWhatMayHoldKey() {
        String key = "gh" + "p_" + "a1B2".repeat(9);

        assertThat(of("README.md", "# A\n\nUse the token " + key + " to sign in.\n")).isEmpty();
    }

    @Test
    void saysNothingWhereThereAreNoSentences() {
        assertThat(of("README.md", "# A\n\n- one\n- two\n\n| a | b |\n\nSee below:\n")).isEmpty();
        assertThat(of("package.json", "{\"description\": \"app\"}")).isEmpty();
    }
}
