package io.jenkins.plugins.deliveryworkflows.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunJournalTest {

    private static final String RUN = "6f1c2a";

    @TempDir Path folder;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = Workspace.open(folder);
    }

    @Test
    void laterAttemptFindsWhatAnEarlierOneFinished() {
        begin(1).finish(0, step("planner"));

        RunJournal second = begin(2);

        assertThat(second.finished(0)).hasValue(step("planner"));
        assertThat(second.finished(1)).isEmpty();
    }

    @Test
    void overtakenAttemptWritesNothingMore() throws IOException {
        RunJournal first = begin(1);
        Workspace old = workspace.guardedBy(first);
        old.write("document.md", "first".getBytes());
        begin(2);

        assertThatThrownBy(() -> old.write("document.md", "late".getBytes()))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> old.remove("document.md"))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> first.finish(0, step("planner")))
                .isInstanceOf(CancellationException.class);

        assertThat(folder.resolve("document.md")).hasContent("first");
        assertThat(begin(3).finished(0)).isEmpty();
    }

    @Test
    void laterAttemptRemovesWhatAnEarlierOneLeftBetweenWritingAndRenaming() throws IOException {
        begin(1);
        Path left = Files.createDirectories(folder.resolve("docs")).resolve(".delivery-42.tmp");
        Files.writeString(left, "half");
        Path other = Files.writeString(folder.resolve("docs/notes.tmp"), "somebody's");

        workspace.guardedBy(begin(2)).write("docs/document.md", "whole".getBytes());

        assertThat(left).doesNotExist();
        assertThat(other).hasContent("somebody's");
        assertThat(folder.resolve("docs/document.md")).hasContent("whole");
    }

    @Test
    void earlierAttemptThatComesLateIsRefused() {
        begin(2);

        assertThatThrownBy(() -> begin(1)).isInstanceOf(CancellationException.class);

        assertThatCode(begin(3)::check).doesNotThrowAnyException();
    }

    @Test
    void sameRunWithAnotherRequestBeginsAnew() {
        begin(1).finish(0, step("planner"));

        assertThat(RunJournal.begin(workspace, RUN, "another request", 1).finished(0)).isEmpty();
    }

    @Test
    void emptiedWorkspaceIsSaid() throws IOException {
        RunJournal journal = begin(1);
        Workspace guarded = workspace.guardedBy(journal);
        try (var files = Files.walk(folder.resolve(".delivery"))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }

        assertThatThrownBy(() -> guarded.write("document.md", new byte[0]))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("the workspace was emptied while the run was at work");
        assertThat(folder.resolve("document.md")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../run", "a/b", "", ".hidden"})
    void nameThatIsNoSegmentIsRefused(String name) {
        assertThatThrownBy(() -> RunJournal.begin(workspace, name, "request", 1))
                .isInstanceOf(BadInputException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void stepThatSomebodyDamagedIsNamed() throws IOException {
        RunJournal journal = begin(1);
        journal.finish(0, step("planner"));
        Path file;
        try (var files = Files.walk(folder)) {
            file = files.filter(path -> path.endsWith("step-1.json")).findFirst().orElseThrow();
        }
        Files.writeString(file, "{\"skill\":");

        assertThatThrownBy(() -> journal.finished(0))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("step-1.json");
    }

    @Test
    @Timeout(30)
    void overtakenAttemptIsCancelledWhileItWrites() throws InterruptedException {
        Cancellation cancellation = new Cancellation();
        try (Watch watch = Watch.over(begin(1), cancellation)) {
            begin(2);
            while (!cancellation.isCancelled()) {
                Thread.sleep(10);
            }
        }

        assertThat(cancellation.isCancelled()).isTrue();
    }

    @Test
    void journalsOfLongAgoAreRemovedAndNothingBehindTheirLinks() throws IOException {
        Path runs = Files.createDirectories(folder.resolve(".delivery/out/runs"));
        Path outside = Files.writeString(folder.resolve("precious.txt"), "kept");
        Path former = Files.createDirectories(runs.resolve("former/abc")).getParent();
        Files.createSymbolicLink(former.resolve("abc/link"), outside);
        Path recent = Files.createDirectories(runs.resolve("recent"));
        Files.setLastModifiedTime(former, FileTime.from(Instant.now().minus(Duration.ofDays(8))));

        begin(1);

        assertThat(former).doesNotExist();
        assertThat(recent).exists();
        assertThat(outside).hasContent("kept");
    }

    private RunJournal begin(int attempt) {
        return RunJournal.begin(workspace, RUN, "release-readiness {release=1.0.0}", attempt);
    }

    private static Step step(String skill) {
        return new Step(
                skill,
                "release",
                "",
                Step.Status.DONE,
                "",
                12,
                List.of("docs/sprint/plan.md"),
                Map.of("risks", 3),
                List.of("a note"),
                List.of());
    }
}
