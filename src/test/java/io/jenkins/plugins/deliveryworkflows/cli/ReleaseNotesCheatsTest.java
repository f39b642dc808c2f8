package io.jenkins.plugins.deliveryworkflows.cli;

import static io.jenkins.plugins.deliveryworkflows.cli.ReleaseNotesCase.LOG;
import static io.jenkins.plugins.deliveryworkflows.cli.ReleaseNotesCase.NOTES;
import static io.jenkins.plugins.deliveryworkflows.cli.ReleaseNotesCase.UPGRADE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to make release notes look complete that aren't: every one comes out as not met. */
class ReleaseNotesCheatsTest {

    private static final String BLOCK =
            "(?s)<!-- delivery:begin changes -->.*<!-- delivery:end changes -->\n";

    @TempDir static Path shared;
    private static ReleaseNotesCase original;

    @TempDir Path folder;
    private ReleaseNotesCase release;

    @BeforeAll
    static void writeNotes() {
        original = ReleaseNotesCase.complete(shared.resolve("rooms"), shared.resolve("cache"));
        original.assertMet();
    }

    @BeforeEach
    void copy() {
        release = original.copyTo(folder.resolve("work"));
    }

    @Test
    void halfTheCommitsDeleted() {
        release.edit(
                NOTES,
                text ->
                        text.replaceAll("- .*(right|v2).*\n", "")
                                .replaceAll("### Bug fixes\n", ""));

        JsonNode criterion = release.assertNotMet("unnamed-commit", "block-differs");
        assertThat(criterion.at("/reasons/0/message").asText()).contains("right", "(#4)");
        assertThat(criterion.at("/reasons/0/where/0/path").asText()).isEqualTo(NOTES);
        assertThat(criterion.at("/nextActions/0/type").asText())
                .isEqualTo("delivery-workflows skill docs-writer --mode release --release 1.2.0");
    }

    @Test
    void tagAtHeadThatMakesTheRangeEmpty() {
        release.git().tag("v1.1.9");

        JsonNode criterion = release.assertNotMet("empty-range");
        assertThat(criterion.at("/nextActions/0/type").asText()).contains("--base");
    }

    @Test
    void tagBeforeACommitThatChangesNoSource() {
        release.git().tag("v1.1.9");
        release.git().commit("docs: notes", NOTES, release.notes() + "\nMore.\n");

        release.assertNotMet("empty-range");
    }

    @Test
    void breakingChangeDeletedFromTheTable() {
        release.edit(NOTES, text -> text.replaceAll("\\| BC-.*\n", ""));

        release.assertNotMet("row-missing");
    }

    @Test
    void tableOfBreakingChangesDeleted() {
        release.edit(NOTES, text -> text.replaceAll("<!-- delivery:table breaking -->\n", ""));

        release.assertNotMet("missing-table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TBD",
                "none",
                "[PENDING @ada: what must users do about it?]",
                "<!-- call v2 instead of it -->",
                "TODO: say what users have to do",
                "Replace /v1 by /v2 in the address; nothing else changes."
            })
    void upgradeThatNobodyWrote(String cell) {
        release.edit(NOTES, text -> text.replace(UPGRADE, cell));

        JsonNode criterion = release.assertNotMet("no-upgrade-note");
        assertThat(criterion.at("/nextActions/0/path").asText()).isEqualTo(NOTES);
        assertThat(criterion.at("/nextActions/0/line").asInt()).isPositive();
    }

    @Test
    void upgradeThatRepeatsTheChange() {
        release.edit(NOTES, text -> text.replace(UPGRADE, "**api:** /rooms is gone (#5)"));

        release.assertNotMet("no-upgrade-note");
    }

    @Test
    void notesOfAnotherRelease() {
        release.git().write("docs/release-notes/1.3.0.md", release.notes());
        release.git().commit("feat: see floors (#8)", "src/floors.py", "a = 1\n");
        ReleaseNotesCase next = release.of("1.3.0");

        next.assertNotMet("unnamed-commit", "block-differs", "missing-block");
    }

    @Test
    void namesHiddenInAComment() {
        release.edit(
                NOTES,
                text ->
                        text.replaceFirst(
                                BLOCK, "<!--\n#3 #4 #5\nTidy up\n-->\n\nMany things changed.\n"));

        release.assertNotMet("unnamed-commit", "missing-block");
    }

    @Test
    void namesHiddenBehindHtml() {
        release.edit(
                NOTES,
                text -> text.replaceFirst(BLOCK, "<div hidden>\n\n#3 #4 #5 Tidy up\n\n</div>\n"));

        release.assertNotMet("unnamed-commit", "missing-block");
    }

    @Test
    void namesHiddenInTheTitleOfALink() {
        release.edit(
                NOTES,
                text ->
                        text.replaceFirst(
                                BLOCK, "[Changes](https://example.org \"#3 #4 #5 Tidy up\")\n"));

        release.assertNotMet("unnamed-commit", "missing-block");
    }

    @Test
    void newSourceLeftUncommitted() {
        release.git().write("src/new file.py", "a = 1\n");

        JsonNode criterion = release.assertNotMet("uncommitted-sources");
        assertThat(criterion.at("/nextActions/0/path").asText()).isEqualTo("src/new file.py");
        assertThat(criterion.at("/nextActions/0/type").asText()).isEqualTo("/src/new\\ file.py");
    }

    @Test
    void changeLeftUncommitted() {
        release.git().write("src/book.py", "a = 3\n");

        JsonNode criterion = release.assertNotMet("uncommitted-sources");
        assertThat(criterion.at("/nextActions/0/type").asText())
                .isEqualTo("git add -- src/book.py");
    }

    @Test
    void deletionLeftUncommitted() {
        release.git().delete("src/time.py");

        release.assertNotMet("uncommitted-sources");
    }

    @Test
    void commitAfterTheNotes() {
        release.git().commit("fix: late (#9)", "src/late.py", "a = 1\n");

        release.assertNotMet("unnamed-commit", "block-differs");
    }

    @Test
    void noNotesAtAll() {
        release.git().delete(NOTES);

        release.assertNotMet("missing-document");
    }

    @Test
    void changeLogWithoutTheRelease() {
        release.edit(LOG, text -> text.replaceAll("(?s)## \\[1.2.0].*(?=## \\[1.1.0])", ""));

        release.assertNotMet("missing-block");
    }

    @Test
    void changeLogThatSomebodyEdited() {
        release.edit(LOG, text -> text.replace("book a room", "book many rooms"));

        JsonNode criterion = release.assertNotMet("block-differs");
        assertThat(criterion.at("/reasons/0/where/0/path").asText()).isEqualTo(LOG);
    }

    @Test
    void settingDeletedFromWhatToDeploy() {
        release.edit(NOTES, text -> text.replaceAll("\\| `ROOM_LIMIT`.*\n", ""));

        release.assertNotMet("block-differs");
    }
}
