package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is cut off before a step, and taken up again. */
class InterruptedRunTest {

    private static final Workflow WORKFLOW = WorkflowCatalog.builtIn().find("release-readiness");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void goesOnAtTheStepWhereItWas(int cut) {
        WorkedTree tree = WorkedTree.Kind.SMALL.make(folder.resolve("shop"));
        WorkedTree uninterrupted = tree.copyTo(folder.resolve("copy"));
        Report expected = run(uninterrupted, new Log(0, new Cancellation()), 1).report();

        Cancellation cancellation = new Cancellation();
        Log first = new Log(cut, cancellation);
        assertThatThrownBy(() -> run(tree, first, 1)).isInstanceOf(CancellationException.class);
        Log second = new Log(0, new Cancellation());
        WorkflowEngine.Outcome outcome = run(tree, second, 2);

        assertThat(second.steps.stream().filter(line -> line.endsWith("before the interruption")))
                .hasSize(cut - 1);
        assertThat(outcome.report().steps())
                .extracting(Step::skill, Step::status, Step::counts)
                .isEqualTo(
                        expected.steps().stream()
                                .map(
                                        step ->
                                                org.assertj.core.groups.Tuple.tuple(
                                                        step.skill(), step.status(), step.counts()))
                                .toList());
        assertThat(outcome.report().verdict()).isEqualTo(expected.verdict());
        assertThat(tree.documents()).isEqualTo(uninterrupted.documents());
        assertThat(outcome.changes())
                .as("documents of both attempts")
                .extracting(DocumentChange::path)
                .containsAll(
                        outcome.report().steps().stream()
                                .flatMap(step -> step.written().stream())
                                .distinct()
                                .toList());
    }

    @Test
    void finishedRunIsAnsweredWithoutDoingItAgain() {
        WorkedTree tree = WorkedTree.Kind.SMALL.make(folder.resolve("shop"));
        run(tree, new Log(0, new Cancellation()), 1);
        Map<String, String> documents = tree.documents();

        Log again = new Log(0, new Cancellation());
        WorkflowEngine.Outcome outcome = run(tree, again, 2);

        assertThat(again.steps)
                .hasSize(5)
                .allMatch(line -> line.endsWith("before the interruption"));
        assertThat(outcome.report().steps()).hasSize(5);
        assertThat(tree.documents()).isEqualTo(documents);
    }

    private static WorkflowEngine.Outcome run(WorkedTree tree, Log log, int attempt) {
        return new WorkflowEngine(
                        new Surroundings(
                                log,
                                log.cancellation,
                                Clock.fixed(WorkedTree.TODAY, ZoneOffset.UTC),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                InputDialect.COMMAND_LINE,
                                Optional.empty(),
                                Duration.ofSeconds(5)))
                .run(
                        WORKFLOW,
                        new Request(tree.git().folder(), Map.of("release", "1.2.0")),
                        new Attempt("run", attempt));
    }

    /** Hears each step begin, and cuts the run off at one of them. */
    private static final class Log implements Progress {

        private final int cut;
        private final Cancellation cancellation;
        private final List<String> steps = new ArrayList<>();

        /**
         * @param cut the number of the step, 0 for none
         */
        Log(int cut, Cancellation cancellation) {
            this.cut = cut;
            this.cancellation = cancellation;
        }

        @Override
        public void step(int number, int of, String what) {
            steps.add(what);
            if (number == cut) {
                cancellation.cancel();
            }
        }
    }
}
