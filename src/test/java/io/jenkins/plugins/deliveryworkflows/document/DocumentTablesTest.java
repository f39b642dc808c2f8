package io.jenkins.plugins.deliveryworkflows.document;

import static io.jenkins.plugins.deliveryworkflows.document.table.TableColumn.person;
import static io.jenkins.plugins.deliveryworkflows.document.table.TableColumn.shared;
import static io.jenkins.plugins.deliveryworkflows.document.table.TableColumn.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.document.table.TableColumn;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables that the product and people fill together. */
class DocumentTablesTest {

    private static final List<TableColumn> COLUMNS =
            List.of(tool("ID"), tool("Title"), shared("Owner"), person("Reason"));

    @Test
    void writesAMissingDocumentWithItsTable() {
        assertThat(rendered(List.of("A-1", "one", "@a", "")).whole())
                .endsWith(
                        "# Items\n\n<!-- delivery:table items -->\n\n"
                                + "| ID | Title | Owner | Reason |\n"
                                + "| --- | --- | --- | --- |\n"
                                + "| A-1 | one | @a | |\n");
    }

    @Test
    void keepsPeoplesCellsTheirRowsAndTheirColumns() {
        String before =
                table(
                        "| ID | Title | Owner | Team | Reason |",
                        "|:--|---|---|---|---|",
                        "| A-1 | old | @me   | red | because of \\| this |",
                        "| X-9 | mine | | | |");

        assertThat(merge(before, List.of("A-1", "new", "@a", ""), List.of("A-2", "two", "@b", "")))
                .isEqualTo(
                        table(
                                "| ID | Title | Owner | Team | Reason |",
                                "| --- | --- | --- | --- | --- |",
                                "| A-1 | new | @me | red | because of \\| this |",
                                "| X-9 | mine | | | |",
                                "| A-2 | two | @b | | |"));
    }

    @Test
    void leavesATableThatIsUpToDateAsItsAuthorFormattedIt() {
        String before =
                table(
                        "| ID  | Title | Owner | Reason  |",
                        "|:----|-------|-------|---------|",
                        "| A-1 | one   | @a    | because |");

        assertThat(merge(before, List.of("A-1", "one", "@other", ""))).isEqualTo(before);
    }

    @Test
    void fillsAnEmptySharedCellAndDropsWhatIsGone() {
        String before =
                table(
                        "| ID | Title | Owner | Reason |",
                        "| --- | --- | --- | --- |",
                        "| A-1 | one | | mine |",
                        "| A-7 | gone | @z | |");
        TableContent content =
                new TableContent(
                        "items", COLUMNS, List.of(List.of("A-1", "one", "@a", "")), Set.of("A-7"));

        assertThat(merge(before, content))
                .contains("| A-1 | one | @a | mine |")
                .doesNotContain("A-7");
    }

    @Test
    void makesPipesAndLineBreaksOfNewCellsHarmless() {
        String whole = rendered(List.of("A-1", "a|b\nc \\| d", "@a", "")).whole();

        assertThat(whole).contains("| A-1 | a\\|b c \\| d | @a | |");
        ManagedDocument read = ManagedDocument.parse("Items.md", whole);
        assertThat(read.table("items").orElseThrow().rows()).singleElement();
        assertThat(read.table("items").orElseThrow().row("A-1").orElseThrow().cells()).hasSize(4);
    }

    @Test
    void rewritesATableThatIsGoneBehindItsMarker() {
        String before = "# Items\n\n<!-- delivery:table items -->\n\nMy text\n";

        String merged = merge(before, List.of("A-1", "one", "@a", ""));

        assertThat(merged).contains("| A-1 | one | @a | |").endsWith("\nMy text\n");
        assertThat(merge(merged, List.of("A-1", "one", "@a", ""))).isEqualTo(merged);
    }

    @Test
    void namesARowThatIsThereTwiceAndATableInsideABlock() {
        String twice = table("| ID | Title |", "|---|---|", "| A-1 | one |", "| A-1 | the other |");
        String inside =
                "<!-- delivery:begin a -->\n\n<!-- delivery:table t -->\n\n<!-- delivery:end a -->\n";

        assertThat(ManagedDocument.parse("Items.md", twice).faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.where()).isEqualTo("Items.md:8");
                            assertThat(fault.what()).contains("'A-1' is there twice");
                        });
        assertThat(ManagedDocument.parse("Items.md", inside).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("inside the managed block"));
    }

    @Test
    void readsNoTableInACodeFence() {
        String fenced = "```\n" + table("| ID |", "|---|", "| A-1 |") + "```\n";

        assertThat(ManagedDocument.parse("Items.md", fenced).tables()).isEmpty();
    }

    @Test
    void keepsWindowsLineEnds() {
        String before =
                table(
                                "| ID | Title | Owner | Reason |",
                                "|---|---|---|---|",
                                "| A-1 | old | @a | |")
                        .replace("\n", "\r\n");

        String merged = merge(before, List.of("A-1", "new", "@a", ""));

        assertThat(merged.replace("\r\n", ""))
                .doesNotContain("\n")
                .contains("| A-1 | new | @a | |");
    }

    private static String table(String... lines) {
        return "# Items\n\n<!-- delivery:table items -->\n\n" + String.join("\n", lines) + "\n";
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static String merge(String before, List<String>... rows) {
        return merge(before, new TableContent("items", COLUMNS, List.of(rows)));
    }

    private static String merge(String before, TableContent content) {
        ManagedDocument document = ManagedDocument.parse("Items.md", before);
        assertThat(document.faults()).isEmpty();
        return DocumentMerge.merge(
                document, new DocumentBuilder("Items.md", "items", "Items").table(content).build());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Rendered.Markdown rendered(List<String>... rows) {
        return new DocumentBuilder("Items.md", "items", "Items")
                .table(new TableContent("items", COLUMNS, List.of(rows)))
                .build();
    }
}
