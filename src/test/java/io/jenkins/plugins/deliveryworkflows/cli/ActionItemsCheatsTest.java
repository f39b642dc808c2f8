package io.jenkins.plugins.deliveryworkflows.cli;

import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.ACTIONS;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.CACHE;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.EXPORT;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.ITEMS;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.POSTURE;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.SEARCH;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.cell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to make work that is to be done disappear: every one comes out as not met. */
class ActionItemsCheatsTest {

    private static final int SEVERITY = 3;
    private static final int OWNER = 4;
    private static final int STATUS = 5;
    private static final int SOURCE = 6;
    private static final int WHERE = 7;
    private static final int DUE = 8;

    @TempDir static Path shared;
    private static PostureCase original;

    @TempDir Path folder;
    private PostureCase items;

    @BeforeAll
    static void decide() {
        original = PostureCase.make(shared.resolve("rooms"), shared.resolve("cache"));
        original.assertMet(ACTIONS);
    }

    @BeforeEach
    void copy() {
        items = original.copyTo(folder.resolve("work"));
    }

    private JsonNode assertNotMet(String... codes) {
        return items.assertNotMet(ACTIONS, codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT, CACHE})
    void rowDeleted(String path) {
        items.row(ITEMS, path, row -> "");

        assertNotMet("row-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed",
                "Closed",
                "DONE",
                "**done**",
                "closed 2025-01-01",
                "~~open~~",
                "completed",
                "finished",
                "resolved, see chat",
                "won't fix",
                "wontfix",
                "cancelled",
                "rejected",
                "obsolete",
                "erledigt",
                "✅",
                "✔ done",
                "[x]",
                "-",
                "<!-- open --> closed",
                "cl\u200Bosed"
            })
    void closedWhileItsCauseIsThere(String status) {
        items.row(ITEMS, EXPORT, cell(STATUS, status));

        assertNotMet("row-differs");
    }

    @Test
    void severityLowered() {
        items.row(ITEMS, EXPORT, cell(SEVERITY, "MEDIUM"));

        assertNotMet("row-differs");
    }

    @Test
    void sourceOfAnotherFinding() {
        items.row(ITEMS, EXPORT, cell(SOURCE, items.id(POSTURE, CACHE)));

        assertNotMet("row-differs");
    }

    @Test
    void placeOfAnotherFinding() {
        items.row(ITEMS, EXPORT, cell(WHERE, "`" + CACHE + "`"));

        assertNotMet("row-differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unassigned",
                "Unassigned",
                "@unassigned",
                "nobody",
                "?",
                "TBD",
                "\u200B",
                "<!-- @ada -->"
            })
    void nobodyAtHigh(String owner) {
        items.row(ITEMS, EXPORT, cell(OWNER, owner));

        assertNotMet("no-owner");
    }

    @Test
    void emptyOwnerAtMedium() {
        items.row(ITEMS, CACHE, cell(OWNER, "\u200B"));

        assertNotMet("no-owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "TBD",
                "2030",
                "31.01.2030",
                "2030-02-30",
                "<!-- 2030-01-31 -->"
            })
    void dueThatIsNoDate(String due) {
        items.row(ITEMS, EXPORT, cell(DUE, due));

        JsonNode criterion = assertNotMet("no-due-date");
        assertThat(criterion.at("/nextActions/0/path").asText()).isEqualTo(ITEMS);
        assertThat(criterion.at("/nextActions/0/line").asInt()).isPositive();
    }

    @Test
    void rowThatIsThereTwice() {
        items.row(ITEMS, EXPORT, row -> row + "\n" + cell(STATUS, "closed").apply(row));

        assertNotMet("broken-document");
    }

    @Test
    void settledByAWordThatGivesNoReason() {
        items.row(POSTURE, SEARCH, cell(10, "it is none"));

        assertNotMet("row-differs");
    }

    @Test
    void openQuestionThatNobodyLogged() {
        items.git()
                .write(
                        "docs/testing/TestPlan.md",
                        "# Plan\n\n[PENDING @ada: what is tried by hand?]\n");

        assertNotMet("row-missing");
    }

    @Test
    void questionHiddenInAComment() {
        items.git().write("docs/testing/TestPlan.md", "# Plan\n\n<!-- TBD -->\n");

        assertNotMet("row-missing");
    }

    @Test
    void taskThatIsBlocked() {
        items.git()
                .write(
                        "docs/sprint/Release-1.2.0/Tasks.md",
                        "# Tasks\n\n<!-- delivery:table tasks -->\n\n| ID | Owner | Status |\n"
                                + "| --- | --- | --- |\n| T-1 | @ada | **Blocked** |\n");

        assertNotMet("row-missing");
    }

    @Test
    void tagAtHeadThatMakesNothingNew() {
        items.row(ITEMS, EXPORT, cell(DUE, ""));
        items.git().commit("docs: no date");
        items.git().tag("v1.1.9");

        assertNotMet("empty-range");
    }

    @Test
    void listThatIsALink() {
        items.git().write("copy.md", items.read(ITEMS)).delete(ITEMS).link(ITEMS, "../copy.md");

        assertNotMet("unreadable-document");
    }

    @Test
    void noList() {
        items.git().delete(ITEMS);

        assertNotMet("missing-document");
    }
}
