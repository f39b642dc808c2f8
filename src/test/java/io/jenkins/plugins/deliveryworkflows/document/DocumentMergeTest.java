package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentMergeTest {

    private static final Rendered.Markdown NEW =
            new DocumentBuilder("notes.md", "context", "Notes")
                    .block("one", "new\n\n- first")
                    .question("Purpose", "@a", "what for?")
                    .block("two", "second")
                    .build();

    @Test
    void leavesADocumentThatIsUpToDateAsItIs() {
        assertThat(merge(NEW.whole())).isEqualTo(NEW.whole());
    }

    @Test
    void replacesTheInsideOfABlockAndNothingElse() {
        String before = "My  text\n\n" + block("two", "second") + "*mine*\n" + block("one", "old");

        assertThat(merge(before))
                .isEqualTo(
                        "My  text\n\n"
                                + block("two", "second")
                                + "*mine*\n"
                                + block("one", "new\n\n- first"));
    }

    @Test
    void keepsLineEndsByteOrderMarkAndMissingFinalLineBreak() {
        String before = "\uFEFFmine\n\n" + block("one", "old") + "\n" + block("two", "old") + "end";

        assertThat(merge(before.replace("\n", "\r\n")))
                .isEqualTo(
                        ("\uFEFFmine\n\n"
                                        + block("one", "new\n\n- first")
                                        + "\n"
                                        + block("two", "second")
                                        + "end")
                                .replace("\n", "\r\n"));
    }

    @Test
    void appendsMissingBlocksOnce() {
        String once = merge("mine, without line break");

        assertThat(once)
                .isEqualTo(
                        "mine, without line break\n\n"
                                + block("one", "new\n\n- first")
                                + "\n"
                                + block("two", "second"));
        assertThat(merge(once)).isEqualTo(once);
    }

    @Test
    void keepsABlockThatItDoesNotKnow() {
        String before = NEW.whole() + block("mine", "text");

        assertThat(merge(before)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text\n\n```\ncode\n", "text\n\n<!-- note\n", "<script>\n"})
    void refusesToAppendToWhatHasNoEnd(String text) {
        assertThatThrownBy(() -> merge(text))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("notes.md")
                .hasMessageContaining("has no end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: 0.0\ndelivery: {pack: context, version: \"0.0\"}\nnext: {version: 0.0}\n",
                "delivery:\n  pack: context\n  schema-version: 0.0\n  version: '0.0'\n"
            })
    void raisesItsOwnVersionInFrontMatterAlone(String matter) {
        String before = "---\n" + matter + "---\n" + block("one", "old") + block("two", "old");

        String after = merge(before);

        assertThat(ManagedDocument.parse("notes.md", after).frontMatter().version())
                .isEqualTo(Product.documentVersion());
        assertThat(after.lines().filter(line -> line.contains("0.0")).count())
                .isEqualTo(matter.contains("next") ? 2 : 1);
    }

    @Test
    void leavesFrontMatterThatIsNotItsOwn() {
        String before = "---\nversion: 7\n---\n" + block("one", "old") + block("two", "second");

        assertThat(merge(before)).startsWith("---\nversion: 7\n---\n").contains("new");
    }

    private static String merge(String before) {
        return DocumentMerge.merge(ManagedDocument.parse("notes.md", before), NEW);
    }

    private static String block(String name, String content) {
        return ManagedBlock.begin(name) + "\n" + content + "\n" + ManagedBlock.end(name) + "\n";
    }
}
