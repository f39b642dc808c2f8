package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.Trees;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that does what the next actions say gets its release ready, and it stays so. */
class HonestReleaseTest {

    private static final int MOST_EDITS = 25;
    private static final int FEW_EDITS = 5;
    private static final String A_YEAR_LATER = "2031-05-06T07:08:09Z";
    private static final String NOTES = "docs/release-notes/2.0.0.md";

    @TempDir static Path shared;
    private static SampleTeam original;

    @TempDir Path folder;
    private SampleTeam team;

    @BeforeAll
    static void prepare() {
        original =
                SampleTeam.onSample(shared.resolve("rooms"), shared.resolve("cache"), "2.0.0")
                        .makeReady();
        original.git().commit("docs: prepare 2.0.0");
    }

    @BeforeEach
    void copy() {
        team = at(GitFixture.at(Trees.copy(original.git().folder(), folder.resolve("work"))));
    }

    private static SampleTeam at(GitFixture git) {
        return original.at(git, "2.0.0");
    }

    @Test
    void isReadyAfterFewEdits() {
        assertThat(original.edits()).isBetween(1, MOST_EDITS);
    }

    @Test
    void staysReadyOnceItsDocumentsAreCommitted() {
        team.assertReady(team.check());
        assertThat(team.git().git("status", "--porcelain")).isEmpty();
    }

    @Test
    void staysReadyInAFreshCloneOfAnotherName() {
        SampleTeam clone = at(team.git().cloneTo(folder.resolve("another name")));

        clone.assertReady(clone.check());
    }

    @Test
    void anotherRunAYearLaterChangesNoByte() {
        team.assertReady(team.check("--clock", A_YEAR_LATER));
        team.assertReady(team.run("--clock", A_YEAR_LATER));

        assertThat(team.git().git("status", "--porcelain")).isEmpty();
    }

    @Test
    void runInACloneChangesNoByte() {
        SampleTeam clone = at(team.git().cloneTo(folder.resolve("clone")));

        clone.assertReady(clone.run("--clock", A_YEAR_LATER));

        assertThat(clone.git().git("status", "--porcelain")).isEmpty();
    }

    @Test
    void squashNeedsOneRunAndNoEdit() {
        team.git().git("checkout", "--quiet", "main");
        team.git().git("merge", "--quiet", "--squash", "prepare");
        team.git().commit("Prepare 2.0.0 (#21)");

        team.assertReady(team.run());

        team.git().commit("docs: notes");
        team.assertReady(team.check());
        assertThat(team.git().git("status", "--porcelain")).isEmpty();
    }

    @Test
    void ordinaryCommitNeedsOneRunAndNoEdit() {
        String page = "frontend/src/pages/NotFoundPage.tsx";
        team.git().commit("fix(web): say it kindly (#22)", page, "// kindly\n" + team.read(page));

        team.assertReady(team.run());

        assertThat(team.read(NOTES)).contains("say it kindly (#22)");
        team.git().commit("docs: notes");
        team.assertReady(team.check());
    }

    @Test
    void secondReleaseLeavesTheFirstOneAsItWas() {
        String notes = team.read(NOTES);
        String log = team.read("CHANGELOG.md");
        team.git().tag("v2.0.0");
        String settings = "backend/app/settings.py";
        team.git()
                .commit(
                        "feat(api): keep a waiting list (#23)",
                        settings,
                        team.read(settings)
                                + "\nWAITING_LIST = int(os.environ.get(\"WAITING_LIST\", \"3\"))\n");
        SampleTeam next = original.at(team.git(), "2.1.0").makeReady();
        next.git().commit("docs: prepare 2.1.0");

        next.assertReady(next.check());
        assertThat(next.edits()).isLessThanOrEqualTo(FEW_EDITS);
        assertThat(next.read(NOTES)).isEqualTo(notes);
        assertThat(next.read("docs/release-notes/2.1.0.md")).contains("keep a waiting list (#23)");
        assertThat(next.read("CHANGELOG.md"))
                .contains("## [2.1.0] - ")
                .endsWith(log.substring(log.indexOf("## [2.0.0]")));
    }
}
