package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.report.model.Step.Status;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict on a sequence whose steps ran one by one, as in the stages of a Pipeline. */
class JudgedStepsTest {

    private static final Workflow WORKFLOW = WorkflowCatalog.builtIn().find("release-readiness");

    @TempDir Path folder;
    private WorkedTree tree;

    @BeforeEach
    void makeReadyTree() {
        tree = WorkedTree.Kind.SMALL.make(folder.resolve("shop"));
        tree.run();
    }

    @Test
    void failedStepStandsInTheWay() {
        assertThat(judge(step("planner", "release", Status.DONE)).verdict())
                .isEqualTo(Verdict.READY);
        Report failed = judge(step("planner", "release", Status.FAILED));

        assertThat(failed.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(failed.steps()).extracting(Step::status).containsExactly(Status.FAILED);
    }

    @Test
    void stepThatRanTwiceCountsAsItEndedLast() {
        Report report =
                judge(
                        step("audit", "release", Status.DONE),
                        step("planner", "release", Status.FAILED),
                        step("planner", "release", Status.DONE));

        assertThat(report.verdict()).isEqualTo(judge().verdict());
        assertThat(report.steps())
                .extracting(Step::skill)
                .as("in the order of the sequence")
                .containsExactly("planner", "audit");
        assertThat(report.steps()).extracting(Step::status).containsOnly(Status.DONE);
    }

    @Test
    void stepOfAnotherWorkflowIsLeftOut() {
        Report report = judge(step("planner", "micro", Status.FAILED));

        assertThat(report.steps()).isEmpty();
        assertThat(report.verdict()).isEqualTo(judge().verdict());
    }

    private Report judge(Step... steps) {
        return new WorkflowEngine(Surroundings.quiet())
                .judge(
                        WORKFLOW,
                        new Request(tree.git().folder(), Map.of("release", "1.2.0")),
                        List.of(steps))
                .report();
    }

    private static Step step(String skill, String mode, Status status) {
        return new Step(skill, mode, "", status, "", 1, List.of(), Map.of(), List.of(), List.of());
    }
}
