package io.jenkins.plugins.deliveryworkflows.cli;

import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.API;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.CONTEXT;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people may do to a refreshed context pack without making it any less so. */
class HonestContextPackTest {

    @TempDir static Path shared;
    private static ContextPackCase original;

    @TempDir Path folder;
    private ContextPackCase pack;

    @BeforeAll
    static void buildPack() {
        original = ContextPackCase.make(shared.resolve("sample"), shared.resolve("cache"));
    }

    @BeforeEach
    void copyPack() {
        pack = original.copyTo(folder.resolve("work"));
    }

    @Test
    void checkoutWithOtherLineEnds() {
        ContextPackCase windows =
                pack.cloneTo(folder.resolve("windows"), "--config", "core.autocrlf=true");
        assertThat(windows.read(API)).contains("\r\n");
        assertThat(windows.read(JSON)).contains("\r\n");

        windows.assertMet();
    }

    @Test
    void textBeforeBetweenAndAfterTheBlocks() {
        pack.edit(
                API,
                text ->
                        text.replace("# API index\n", "# Our API\n\nWelcome, Zoë.\n")
                                        .replace(
                                                "<!-- delivery:begin contract -->",
                                                "Ask *Ada* first.\n\n<!-- delivery:begin contract -->")
                                + "\n## See also\n\n- [The guide](../guide.md)");

        pack.assertMet();
    }

    @Test
    void blocksInAnotherOrder() {
        pack.edit(
                API,
                text -> {
                    int first = text.indexOf("<!-- delivery:begin endpoints -->");
                    int second = text.indexOf("<!-- delivery:begin contract -->");
                    int third = text.indexOf("<!-- delivery:begin drift -->");
                    return text.substring(0, first)
                            + text.substring(third)
                            + "\n"
                            + text.substring(second, third)
                            + text.substring(first, second);
                });

        pack.assertMet();
    }

    @Test
    void furtherSectionsAndAnsweredQuestions() {
        pack.edit(
                CONTEXT,
                text ->
                        text.replaceAll("\\[PENDING [^]]*]", "Members book rooms with it.")
                                + "\n## History\n\nStarted as a spreadsheet.\n");

        pack.assertMet();
    }

    @Test
    void spacesAtTheEndsOfLinesOutsideBlocks() {
        pack.edit(
                API,
                text ->
                        text.replace("# API index\n", "# API index   \n")
                                .replace("code that serves it.\n", "code that serves it.\t\n\n\n"));

        pack.assertMet();
    }

    @Test
    void frontMatterOfOtherTools() {
        pack.edit(API, text -> text.replaceFirst("---\n", "---\ntitle: API\ntags: [api]\n"));

        pack.assertMet();
    }

    @Test
    void noFrontMatterAtAll() {
        pack.edit(API, text -> text.substring(text.indexOf("# API index")));

        pack.assertMet();
    }

    @Test
    void anotherVersionThatSaysTheSame() {
        pack.replace(API, "version: \"0.1\"", "version: \"9.9\"");

        pack.assertMet();
    }

    @Test
    void byteOrderMark() {
        pack.git().write(API, ("\uFEFF" + pack.read(API)).getBytes(StandardCharsets.UTF_8));

        pack.assertMet();
    }

    @Test
    void exampleOfABlockInACodeFence() {
        pack.edit(
                API,
                text ->
                        text
                                + "\n```\n<!-- delivery:begin endpoints -->\nold\n<!-- delivery:end endpoints -->\n```\n");

        pack.assertMet();
    }
}
