package io.jenkins.plugins.deliveryworkflows.cli;

import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.ACTIONS;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.EXPORT;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.ITEMS;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.POSTURE;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.REASON;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.SEARCH;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.SECURITY;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may do to a posture and a list of action items without making them untrue. */
class HonestPostureTest {

    @TempDir static Path shared;
    private static PostureCase original;

    @TempDir Path folder;
    private PostureCase posture;

    @BeforeAll
    static void decide() {
        original = PostureCase.make(shared.resolve("rooms"), shared.resolve("cache"));
    }

    @BeforeEach
    void copy() {
        posture = original.copyTo(folder.resolve("work"));
    }

    private void assertBothMet() {
        posture.assertMet(SECURITY).assertMet(ACTIONS);
    }

    private void assertKept() {
        assertBothMet();
        String findings = posture.read(POSTURE);
        String items = posture.read(ITEMS);
        posture.audit();
        assertThat(posture.read(POSTURE)).isEqualTo(findings);
        assertThat(posture.read(ITEMS)).isEqualTo(items);
    }

    @Test
    void anotherAuditChangesNothing() {
        assertKept();
    }

    @Test
    void columnsOfTheTeam() {
        posture.edit(POSTURE, text -> text.replaceFirst("(?m)^(\\| ID .*)$", "$1 Ticket |"));
        posture.edit(POSTURE, text -> text.replaceFirst("(?m)^(\\| --- .*)$", "$1 --- |"));
        posture.row(POSTURE, EXPORT, row -> row + " R-17 |");

        assertKept();
        assertThat(posture.line(POSTURE, EXPORT)).endsWith("| R-17 |");
    }

    @Test
    void rowsOfTheTeam() {
        posture.edit(ITEMS, text -> text + "| T-1 | Order chairs | LOW | Ada | open | | | |\n");

        assertKept();
    }

    @Test
    void rowsInAnotherOrder() {
        String row = posture.line(POSTURE, EXPORT);
        posture.row(POSTURE, EXPORT, old -> "");
        posture.row(POSTURE, SEARCH, old -> old + "\n" + row);

        assertKept();
    }

    @Test
    void carriageReturns() {
        posture.edit(POSTURE, text -> text.replace("\n", "\r\n"));
        posture.edit(ITEMS, text -> text.replace("\n", "\r\n"));

        assertKept();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Namen stammen aus unserer eigenen Liste der Räume.",
                "Имена берутся только из нашего списка комнат.",
                "部屋の名前は自分たちの一覧だけから来るので、外からの入力は届きません。",
                "Names come from `rooms.csv` alone; see [the list](../rooms.csv).",
                REASON + "<br>Ada looked at it again in May."
            })
    void reasonsOfAnyLanguageAndForm(String reason) {
        posture.row(POSTURE, SEARCH, cell(10, reason));

        assertKept();
    }

    @Test
    void dispositionInCapitals() {
        posture.row(POSTURE, EXPORT, cell(9, "Fix"));

        assertKept();
    }

    @Test
    void sectionsOfTheTeam() {
        posture.edit(POSTURE, text -> text + "\n## Drills\n\nWe had one in May.\n");

        assertKept();
    }

    @Test
    void linesThatMovedKeepTheirRows() {
        posture.edit(EXPORT, text -> "\"\"\"Exports rooms.\"\"\"\n\n" + text);
        posture.git().commit("docs: say what it does");

        assertKept();
    }

    @Test
    void renamedFileKeepsItsDecision() {
        posture.git().git("mv", SEARCH, "src/find.py");
        posture.git().commit("refactor: rename");
        posture.audit();

        assertThat(posture.line(POSTURE, "src/find.py")).contains("false-positive", REASON);
        assertBothMet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in progress", "waits for the supplier", "in Arbeit", "not done yet"})
    void statusInTheTeamsOwnWords(String status) {
        posture.row(ITEMS, EXPORT, cell(5, status));

        assertKept();
    }

    @Test
    void fixedFindingClosesItsItem() {
        posture.git().write(EXPORT, "import subprocess\n");
        posture.git().commit("fix: export without a shell");
        posture.audit();

        assertBothMet();
        assertThat(posture.line(ITEMS, EXPORT)).contains("| closed |");
    }

    @Test
    void ownerAndDueOfTheTeamsChoice() {
        posture.row(ITEMS, EXPORT, cell(4, "grace@example.org"));
        posture.row(ITEMS, EXPORT, cell(8, "2030-01-31"));

        assertKept();
    }
}
