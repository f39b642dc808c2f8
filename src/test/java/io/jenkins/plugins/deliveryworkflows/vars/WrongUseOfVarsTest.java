package io.jenkins.plugins.deliveryworkflows.vars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.vars.LibraryPipeline.Stopped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shared library says when it can't work, before anything runs. */
class WrongUseOfVarsTest {

    @TempDir Path folder;
    private LibraryPipeline pipeline;

    @BeforeEach
    void makePipeline() {
        pipeline =
                new LibraryPipeline(folder)
                        .step("workflowSequence", inputs -> List.of(row("planner")))
                        .step("planner", inputs -> Map.of())
                        .step("publishExitCriteria", inputs -> Map.of());
    }

    @Test
    void namesThePluginWhereItIsMissing() {
        says(
                new LibraryPipeline(folder),
                "releaseReadinessWorkflow release: '1.0.0'",
                "the plugin delivery-workflows isn't installed or isn't enabled. Ask an administrator for version 0.1.0 or newer.");
    }

    @Test
    void namesThePluginWhereItIsOlderThanTheLibrary() {
        pipeline.step("workflowSequence", inputs -> List.of(Map.of("skill", "planner")));

        says(
                pipeline,
                "releaseReadinessWorkflow release: '1.0.0'",
                "the plugin delivery-workflows is older than this library. Ask an administrator for version 0.1.0 or newer.");
    }

    @Test
    void namesTheNearestArgumentAndEveryOtherFault() {
        says(
                pipeline,
                "deliveryWorkflow relaese: '1.0.0', onNotReady: 'BREAK', days: 'two weeks'",
                "days is two weeks: it takes a whole number.",
                "workflow is missing",
                "relaese is no argument: did you mean release?",
                "onNotReady is BREAK: it takes REPORT, UNSTABLE, FAILURE.");
    }

    @Test
    void knowsTheNearestOfSeveralNames() {
        says(
                pipeline,
                "deliveryWorkflow workFlow: 'codegen', onnotready: 'UNSTABLE', feture: 'x'",
                "did you mean workflow?",
                "did you mean onNotReady?",
                "did you mean feature?");
    }

    @Test
    void asksForTheRelease() {
        says(pipeline, "releaseReadinessWorkflow()", "release is missing");
    }

    @Test
    void letsNobodyChangeTheWorkflowOfAVarThatIsOne() {
        says(
                pipeline,
                "releaseReadinessWorkflow release: '1.0.0', workflow: 'review'",
                "Take workflow away, or call deliveryWorkflow.");
    }

    @Test
    void saysThatThereIsNoAgent() {
        says(
                pipeline.withoutAgent(),
                "releaseReadinessWorkflow release: '1.0.0'",
                "there is no workspace. Give the pipeline or the stage an agent");
    }

    @Test
    void refusesABlockThatNothingWouldRun() {
        says(
                pipeline,
                "releaseReadinessWorkflow(release: '1.0.0') { echo 'lost' }",
                "release-readiness implements nothing, so it takes no block");
    }

    @Test
    void asksForTheBlockOfAWorkflowThatImplements() {
        pipeline.step(
                "workflowSequence",
                inputs -> List.of(Map.of("skill", "codegen", "step", "codegenFullStack")));

        says(pipeline, "deliveryWorkflow workflow: 'codegen'", "say what in a block");
    }

    private static void says(LibraryPipeline pipeline, String body, String... parts) {
        assertThatThrownBy(() -> pipeline.run(body))
                .isInstanceOf(Stopped.class)
                .hasMessageContainingAll(parts);
        assertThat(pipeline.stages()).isEmpty();
    }

    private static Map<String, Object> row(String skill) {
        return Map.of("skill", skill, "mode", "release", "optional", false, "step", skill);
    }
}
