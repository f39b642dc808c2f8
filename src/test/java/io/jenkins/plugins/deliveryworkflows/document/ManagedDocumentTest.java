package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagedDocumentTest {

    @Test
    void readsFrontMatterAndBlocks() {
        ManagedDocument document =
                parse(
                        """
                        ---
                        title: ours
                        delivery: {pack: context, version: "0.1"}
                        ---

                        # Title

                        <!-- delivery:begin modules -->

                        | a |

                        <!-- delivery:end modules -->
                        <!-- delivery:begin services -->
                        <!-- delivery:end services -->
                        """);

        assertThat(document.faults()).isEmpty();
        assertThat(document.frontMatter()).isEqualTo(new FrontMatter("context", "0.1", 3));
        assertThat(document.blocks())
                .extracting(ManagedBlock::name, ManagedBlock::content, ManagedBlock::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("modules", "| a |", 8),
                        org.assertj.core.groups.Tuple.tuple("services", "", 13));
    }

    @Test
    void readsBlocksOfAWindowsCheckoutWithByteOrderMark() {
        ManagedDocument document = parse("\uFEFF" + block("one", "a\n\nb").replace("\n", "\r\n"));

        assertThat(document.faults()).isEmpty();
        assertThat(document.block("one").orElseThrow().content()).isEqualTo("a\n\nb");
    }

    @Test
    void countsLinesAsEverybodyDoesWhereACarriageReturnStandsAlone() {
        ManagedDocument document = parse("old\rmac\rtext\n\n" + block("one", "a"));

        assertThat(document.block("one").orElseThrow().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"```\nBLOCK```\n", "~~~ markdown\nBLOCK~~~\n", "> quoted\n\n```\nBLOCK"})
    void takesCommentsInCodeForText(String around) {
        ManagedDocument document = parse(around.replace("BLOCK", block("one", "a")));

        assertThat(document.blocks()).isEmpty();
    }

    @Test
    void takesIndentedAndQuotedCommentsForText() {
        ManagedDocument document =
                parse(
                        block("one", "a").indent(4)
                                + "\ntext\n\n"
                                + "> <!-- delivery:begin two -->\n> <!-- delivery:end two -->\n");

        assertThat(document.blocks()).isEmpty();
        assertThat(document.faults()).isEmpty();
    }

    @Test
    void namesABlockWithoutEnd() {
        assertThat(faults("text\n\n<!-- delivery:begin one -->\na\n"))
                .containsExactly(
                        new Fault(
                                "the managed block 'one' has no end",
                                "notes.md:3",
                                "Add the line <!-- delivery:end one -->"));
    }

    @Test
    void namesAnEndWithoutBegin() {
        assertThat(faults("text\n\n<!-- delivery:end one -->\n"))
                .extracting(Fault::where)
                .containsExactly("notes.md:3");
    }

    @Test
    void namesADoubledEnd() {
        assertThat(faults(block("one", "a") + "<!-- delivery:end one -->\n"))
                .extracting(Fault::where)
                .containsExactly("notes.md:4");
    }

    @Test
    void namesANestedBlock() {
        assertThat(faults("<!-- delivery:begin one -->\n" + block("two", "a")))
                .first()
                .isEqualTo(
                        new Fault(
                                "'two' begins inside the managed block 'one'",
                                "notes.md:2",
                                "End 'one' first"));
    }

    @Test
    void namesABlockThatIsThereTwice() {
        assertThat(faults(block("one", "a") + "\n" + block("one", "old")))
                .containsExactly(
                        new Fault(
                                "the managed block 'one' is there twice",
                                "notes.md:5",
                                "Remove one of the two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- delivery:begin One Two -->",
                "<!-- delivery:begin one --> text",
                "<!-- delivery:begin one --><!--",
                "<!--delivery:begin -->"
            })
    void namesACommentThatIsAlmostOurs(String comment) {
        assertThat(faults("text\n\n" + comment + "\n"))
                .extracting(Fault::where)
                .containsExactly("notes.md:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--\n", "<script>\n", "<div hidden>\n", "<textarea>\n"})
    void refusesABlockThatOtherHtmlEncloses(String opening) {
        assertThat(faults(opening + block("one", "a")))
                .first()
                .extracting(Fault::where)
                .isEqualTo("notes.md:2");
    }

    @Test
    void namesTheLineOfFrontMatterThatIsNoYaml() {
        assertThat(faults("---\ntitle: a\nother: [b\n---\ntext\n"))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.what()).isEqualTo("the front matter isn't YAML");
                            assertThat(fault.where()).matches("notes\\.md:[34]");
                        });
    }

    @Test
    void namesFrontMatterWithoutEnd() {
        assertThat(faults("---\ntitle: a\n"))
                .extracting(Fault::where)
                .containsExactly("notes.md:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---\n---",
                "---\n- list\n---\n",
                "---\njust text\n---\n",
                "---\ndelivery: text\n---\n"
            })
    void readsOddDocumentsAsOnesWithoutBlocks(String text) {
        ManagedDocument document = parse(text);

        assertThat(document.blocks()).isEmpty();
        assertThat(document.frontMatter().pack()).isEmpty();
        assertThat(document.peoplesText()).isEqualTo(text);
    }

    @Test
    void readsADocumentThatNestsWithoutEnd() {
        ManagedDocument document = parse("> ".repeat(3_000) + "deep\n\n" + block("one", "a"));

        assertThat(document.block("one")).isPresent();
    }

    private static List<Fault> faults(String text) {
        return parse(text).faults();
    }

    private static ManagedDocument parse(String text) {
        return ManagedDocument.parse("notes.md", text);
    }

    private static String block(String name, String content) {
        return ManagedBlock.begin(name) + "\n" + content + "\n" + ManagedBlock.end(name) + "\n";
    }

    @Test
    void namesTheFirstOfVeryManyFaults() {
        String text = ("<!-- delivery:end x -->\n\n").repeat(1000);

        assertThat(ManagedDocument.parse("a.md", text).faults()).hasSize(20);
    }
}
