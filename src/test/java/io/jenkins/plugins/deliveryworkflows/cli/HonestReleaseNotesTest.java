package io.jenkins.plugins.deliveryworkflows.cli;

import static io.jenkins.plugins.deliveryworkflows.cli.ReleaseNotesCase.LOG;
import static io.jenkins.plugins.deliveryworkflows.cli.ReleaseNotesCase.NOTES;
import static io.jenkins.plugins.deliveryworkflows.cli.ReleaseNotesCase.UPGRADE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people may do to a release and its notes without making these any less complete. */
class HonestReleaseNotesTest {

    @TempDir static Path shared;
    private static ReleaseNotesCase original;

    @TempDir Path folder;
    private ReleaseNotesCase release;

    @BeforeAll
    static void writeNotes() {
        original = ReleaseNotesCase.complete(shared.resolve("rooms"), shared.resolve("cache"));
    }

    @BeforeEach
    void copy() {
        release = original.copyTo(folder.resolve("work"));
    }

    @Test
    void readsAsAReleaseManagerWants() {
        assertThat(release.notes())
                .contains(
                        "# Release 1.2.0",
                        "Since `v1.1.0`. 1 breaking change, 2 features, 1 bug fix, 1 other change, 1 new setting.",
                        "| **api:** /rooms is gone (#5) | " + UPGRADE + " |",
                        "### Settings to set",
                        "| `ROOM_LIMIT` | none: give it a value | `src/rooms.py`",
                        "### Features\n\n- **api:** book a room (#3)\n- **api:** move rooms to v2 (#5), breaking\n",
                        "### Bug fixes\n\n- show the `*right*` time (#4)\n",
                        "### Other changes\n\n- Tidy up\n");
        assertThat(release.read(LOG))
                .startsWith("# Changelog\n\nOurs.\n\n## [1.2.0] - ")
                .contains("### Fixed\n\n- show the `*right*` time (#4)\n", "**Breaking:** **api:**")
                .endsWith("\n\n## [1.1.0] - 2025-01-01\n\n- First.\n");
    }

    @Test
    void anotherRunChangesNothing() {
        String log = release.read(LOG);
        String notes = release.notes();
        release.write("--clock", "2031-05-06T07:08:09Z");

        assertThat(release.read(LOG)).isEqualTo(log);
        assertThat(release.notes()).isEqualTo(notes);
        assertThat(release.git().git("status", "--porcelain")).isEmpty();
    }

    @Test
    void writesTheDateOfTheDay() {
        ReleaseNotesCase fresh =
                ReleaseNotesCase.make(folder.resolve("fresh"), folder.resolve("cache"));
        fresh.write("--clock", "2031-05-06T23:08:09Z");

        assertThat(fresh.read(LOG)).contains("## [1.2.0] - 2031-05-06\n");
    }

    @Test
    void ownWordsThatNameEachCommit() {
        release.edit(
                NOTES,
                text ->
                        text.replaceFirst(
                                "(?s)<!-- delivery:begin changes -->.*<!-- delivery:end changes -->\n",
                                "## What is new\n\nRooms can be booked (#3) on time (#4), at a new address (#5).\n\nAlso: *tidy up*.\n"));

        release.assertMet();
    }

    @Test
    void sectionsAndColumnsOfTheTeam() {
        release.edit(
                NOTES,
                text ->
                        text.replaceAll("\\[PENDING [^]]*]", "Rooms can be booked.")
                                + "\n## Thanks\n\nTo all.\n");

        release.assertMet();
    }

    @Test
    void squashNeedsOneRunAndNoEdit() {
        release.git().git("reset", "--quiet", "--soft", "v1.1.0");
        release.git()
                .commit(
                        "Rooms (#5)\n\n* feat(api): book a room\n\n* fix: show the *right* time\n\n"
                                + "* feat(api)!: move rooms to v2\n\n* Tidy up\n\nBREAKING CHANGE: /rooms is gone\n");
        release.write();

        release.assertMet();
        assertThat(release.notes()).contains(UPGRADE, "- **api:** book a room (#5)");
    }

    @Test
    void rebaseChangesNothing() {
        String notes = release.notes();
        release.git().git("rebase", "--quiet", "--force-rebase", "v1.1.0");

        release.assertMet();
        release.write();
        assertThat(release.notes()).isEqualTo(notes);
    }

    @Test
    void mergedPullRequestGivesItsCommitsItsNumber() {
        release.git().git("checkout", "--quiet", "-b", "floors");
        release.git().commit("feat: floors", "src/floors.py", "a = 1\n");
        release.git().git("checkout", "--quiet", "main");
        release.git()
                .git(
                        "merge",
                        "--quiet",
                        "--no-ff",
                        "--message",
                        "Merge pull request #12 from team/floors\n\nFloors",
                        "floors");
        release.write().assertMet();

        assertThat(release.notes()).contains("- floors (#12)\n");
        assertThat(release.skill().out()).contains("only joined what others had changed");
    }

    @Test
    void documentsCommittedNeedNoNotes() {
        release.git().commit("docs: more", NOTES, release.notes() + "\nMore.\n");

        release.assertMet();
    }

    @Test
    void secondReleaseLeavesTheFirstOneAsItWas() {
        release.git().tag("v1.2.0");
        String notes = release.notes();
        String log = release.read(LOG);
        release.git().commit("feat: floors (#20)", "src/floors.py", "a = 1\n");
        ReleaseNotesCase second = release.of("1.3.0").write();
        second.git().commit("docs: notes");

        second.assertMet();
        assertThat(release.notes()).isEqualTo(notes);
        assertThat(second.notes()).contains("Since `v1.2.0`.", "floors (#20)").doesNotContain("#3");
        assertThat(second.read(LOG))
                .endsWith(log.substring(log.indexOf("## [1.2.0]")))
                .contains("## [1.3.0] - ");
    }

    @Test
    void firstReleaseNamesTheWholeHistoryAndAsksForNoDecisions() {
        release.git().git("tag", "--delete", "v1.1.0");
        release.write().assertMet();

        assertThat(release.notes()).contains("The first release.", "- start");
        assertThat(release.git().path("docs/adr")).doesNotExist();
    }
}
