package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentMergePropertyTest {

    private static final List<String> PIECES =
            List.of(
                    "text",
                    "**bold**",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "    ",
                    "# Heading",
                    "| a | b |\n|---|---|\n",
                    "- item",
                    "> quote",
                    "```",
                    "~~~",
                    "`",
                    "<!-- note -->",
                    "<div>",
                    "[PENDING @a: b?]",
                    "---",
                    "\uFEFF",
                    "\0",
                    "ü",
                    "\uD83D\uDE00",
                    "{{",
                    "$1",
                    "\\");

    @Property(tries = 500)
    void neverChangesWhatPeopleWroteAroundBlocks(
            @ForAll("text") String before,
            @ForAll("text") String between,
            @ForAll("text") String after,
            @ForAll("content") String old,
            @ForAll("content") String now) {
        String text =
                before + "\n\n" + block("one", old) + between + "\n\n" + block("two", old) + after;
        ManagedDocument document = ManagedDocument.parse("notes.md", text);
        Assume.that(document.faults().isEmpty() && document.blocks().size() == 2);

        String merged = DocumentMerge.merge(document, rendered(now));

        ManagedDocument result = ManagedDocument.parse("notes.md", merged);
        assertThat(result.peoplesText()).isEqualTo(document.peoplesText());
        assertThat(result.faults()).isEmpty();
        assertThat(result.blocks()).extracting(ManagedBlock::content).containsExactly(now, now);
        assertThat(DocumentMerge.merge(result, rendered(now))).isEqualTo(merged);
    }

    @Property(tries = 500)
    void appendsToAnyTextThatHasAnEndOrRefusesIt(
            @ForAll("text") String text, @ForAll("content") String now) {
        ManagedDocument document = ManagedDocument.parse("notes.md", text);
        Assume.that(document.faults().isEmpty());
        String merged;
        try {
            merged = DocumentMerge.merge(document, rendered(now));
        } catch (BadInputException refused) {
            assertThat(refused).hasMessageContaining("has no end");
            return;
        }

        ManagedDocument result = ManagedDocument.parse("notes.md", merged);
        assertThat(merged).startsWith(text);
        assertThat(result.blocks()).extracting(ManagedBlock::content).containsExactly(now, now);
        assertThat(DocumentMerge.merge(result, rendered(now))).isEqualTo(merged);
    }

    @Property(tries = 200)
    void readsBackWhatItWritesWhole(@ForAll("content") String content) {
        Rendered.Markdown rendered = rendered(content);

        ManagedDocument document = ManagedDocument.parse("notes.md", rendered.whole());

        assertThat(document.faults()).isEmpty();
        assertThat(document.blocks()).extracting(ManagedBlock::content).containsOnly(content);
        assertThat(DocumentMerge.merge(document, rendered)).isEqualTo(rendered.whole());
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    /** What a renderer writes: lines of Markdown without open fences or raw HTML. */
    @Provide
    Arbitrary<String> content() {
        return Arbitraries.of(
                        "",
                        "text",
                        "## Heading",
                        "| a | b |",
                        "| --- | --- |",
                        "- `item`",
                        "$1 and \\n",
                        "&lt;!-- delivery:end one --&gt;")
                .list()
                .ofMaxSize(6)
                .map(lines -> String.join("\n", lines).strip());
    }

    private static Rendered.Markdown rendered(String content) {
        return new DocumentBuilder("notes.md", "context", "Notes")
                .paragraph("What this is.")
                .block("one", content)
                .question("Purpose", "@a", "what for?")
                .block("two", content)
                .build();
    }

    private static String block(String name, String content) {
        return ManagedBlock.begin(name) + "\n" + content + "\n" + ManagedBlock.end(name) + "\n";
    }
}
