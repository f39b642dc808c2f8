package io.jenkins.plugins.deliveryworkflows.render.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.StoredTestGaps;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGap;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGaps;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.document.table.TableColumn;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code docs/testing/TestGaps.md}: changed code without a test, with what people decided about it.
 */
public final class TestGapsDocument {

    public static final String PATH = StoredTestGaps.PATH;

    private static final String CLOSED = "closed";

    private static final List<TableColumn> COLUMNS =
            List.of(
                    TableColumn.tool("ID"),
                    TableColumn.tool("Source"),
                    TableColumn.tool("Risk"),
                    TableColumn.tool("Why"),
                    TableColumn.tool("Test to write"),
                    TableColumn.shared("Owner"),
                    TableColumn.person(StoredTestGaps.REASON),
                    TableColumn.person(StoredTestGaps.EXPIRY));

    private final Project project;
    private final TestGaps gaps;
    private final StoredTestGaps stored;

    private TestGapsDocument(Project project) {
        this.project = project;
        this.gaps = TestGaps.of(project);
        this.stored = StoredTestGaps.of(project);
    }

    /** The gaps of the sources as they are now, with the rows that people wrote in. */
    public static Rendered.Markdown of(Project project) {
        return new TestGapsDocument(project).render();
    }

    private Rendered.Markdown render() {
        return new DocumentBuilder(PATH, TestPlanDocument.PACK, "Test gaps")
                .paragraph(
                        "Changed code that no test reaches, the riskiest first. Write the test, or say in"
                                + " "
                                + Markup.code(StoredTestGaps.REASON)
                                + " why the release can go without it and in "
                                + Markup.code(StoredTestGaps.EXPIRY)
                                + " until when, as a date.")
                .table(table())
                .block("more", more())
                .build();
    }

    private TableContent table() {
        List<List<String>> rows = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (TestGap gap : gaps.open()) {
            if (gaps.shown().contains(gap) || stored.isDecided(gap.id())) {
                rows.add(row(gap));
                named.add(gap.id());
            }
        }
        Set<String> dropped = new HashSet<>();
        for (StoredTable.Row row : stored.rows()) {
            if (!named.contains(row.id()) && !staysAsItIs(row)) {
                if (stored.isDecided(row.id())) {
                    rows.add(settled(row));
                } else {
                    dropped.add(row.id());
                }
            }
        }
        return new TableContent(StoredTestGaps.TABLE, COLUMNS, rows, dropped);
    }

    /** What coverage once told stays while no coverage says otherwise; so do rows of the team's. */
    private boolean staysAsItIs(StoredTable.Row row) {
        return !row.id().startsWith(TestGap.PREFIX)
                || !gaps.measured() && stored.cell(row, "Why").contains(TestGap.UNCOVERED);
    }

    private List<String> row(TestGap gap) {
        String owner = project.ownerOf(gap.path());
        return List.of(
                gap.id(),
                Markup.code(gap.path()),
                gap.risk().name(),
                why(gap),
                Markup.code(gap.suggestedTest()),
                owner.equals(Project.UNASSIGNED) ? "" : QuestionOwner.of(owner),
                "",
                "");
    }

    private List<String> settled(StoredTable.Row row) {
        return COLUMNS.stream()
                .map(
                        column ->
                                column.name().equals("Risk")
                                        ? CLOSED
                                        : stored.cell(row, column.name()))
                .toList();
    }

    private String more() {
        return gaps.hasMore()
                ? "Gaps of lower risk are left out here; the report has them all."
                : "These are all that were found.";
    }

    /** The reasons as one phrase: {@code Moves money, is large; no test found}. */
    static String why(TestGap gap) {
        List<String> phrases = new ArrayList<>(gap.why());
        phrases.remove(TestGap.UNCOVERED);
        String state = gap.uncovered() ? TestGap.UNCOVERED : "no test found";
        String text = phrases.isEmpty() ? state : String.join(", ", phrases) + "; " + state;
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
