package io.jenkins.plugins.deliveryworkflows.vars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.vars.LibraryPipeline.Stopped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Pipeline sees that runs a workflow by the shared library. */
class WorkflowVarsTest {

    private static final Map<String, Object> REPORT = Map.of("verdict", "READY");
    private static final List<String> SKILLS =
            List.of("context-preflight", "planner", "audit", "test-generator", "docs-writer");

    @TempDir Path folder;
    private LibraryPipeline pipeline;

    @BeforeEach
    void makePipeline() {
        pipeline =
                new LibraryPipeline(folder)
                        .step(
                                "workflowSequence",
                                inputs -> SKILLS.stream().map(skill -> row(skill, false)).toList())
                        .step("publishExitCriteria", inputs -> REPORT);
        Stream.of("contextPreflight", "planner", "audit", "testGenerator", "docsWriter")
                .forEach(step -> pipeline.step(step, inputs -> Map.of()));
    }

    @Test
    void eachSkillHasItsStageInTheWorkflowsOrder() {
        Object report = pipeline.run("releaseReadinessWorkflow release: '1.0.0'");

        assertThat(pipeline.stages()).isEqualTo(SKILLS);
        assertThat(pipeline.calls())
                .extracting(Called::stage, Called::step)
                .startsWith(tuple("", "workflowSequence"))
                .contains(tuple("planner", "planner"), tuple("docs-writer", "docsWriter"))
                .endsWith(tuple("", "publishExitCriteria"));
        assertThat(report).isEqualTo(REPORT);
    }

    @Test
    void everyStepGetsTheInputsAndItsMode() {
        pipeline.run(
                "releaseReadinessWorkflow release: \"1.${0}\", days: '14', onNotReady: 'UNSTABLE'");

        assertThat(called("planner").arguments())
                .isEqualTo(Map.of("release", "1.0", "days", 14, "mode", "mode-of-planner"));
        assertThat(called("publishExitCriteria").arguments())
                .isEqualTo(
                        Map.of(
                                "workflow",
                                "release-readiness",
                                "release",
                                "1.0",
                                "days",
                                14,
                                "onNotReady",
                                "UNSTABLE"));
    }

    @Test
    void afterAFailureNoSkillRunsButTheReportIsPublished() {
        pipeline.failing("audit", "the audit broke");

        assertThatThrownBy(() -> pipeline.run("releaseReadinessWorkflow release: '1.0.0'"))
                .isInstanceOf(Stopped.class)
                .hasMessage("the audit broke");

        assertThat(pipeline.stages()).containsExactly("context-preflight", "planner", "audit");
        assertThat(called("publishExitCriteria").arguments()).containsEntry("onNotReady", "REPORT");
    }

    @Test
    void aReportThatCannotBePublishedDoesNotHideWhatFailedFirst() {
        pipeline.failing("audit", "the audit broke").failing("publishExitCriteria", "no agent");

        assertThatThrownBy(() -> pipeline.run("releaseReadinessWorkflow release: '1.0.0'"))
                .hasMessage("the audit broke");
        assertThat(pipeline.log()).contains("The report could not be published. no agent");
    }

    @Test
    void aReportThatCannotBePublishedEndsTheBuildOtherwise() {
        pipeline.failing("publishExitCriteria", "3 of 4 criteria met");

        assertThatThrownBy(() -> pipeline.run("releaseReadinessWorkflow release: '1.0.0'"))
                .isInstanceOf(Stopped.class)
                .hasMessage("3 of 4 criteria met");
    }

    @Test
    void anOptionalSkillThatFailsMarksItsStageOnly() {
        pipeline.step("workflowSequence", w -> List.of(row("audit", true), row("planner", false)))
                .failing("audit", "the audit broke");

        Object report = pipeline.run("deliveryWorkflow workflow: 'any'");

        assertThat(report).isEqualTo(REPORT);
        assertThat(pipeline.stages()).containsExactly("audit", "planner");
        assertThat(pipeline.log())
                .contains(
                        "audit failed. It is optional, so the workflow goes on. the audit broke",
                        "stage is UNSTABLE");
    }

    @Test
    void aSkillThatTheVersionLacksIsSkippedAloud() {
        pipeline.step(
                "workflowSequence",
                w -> List.of(Map.of("skill", "discovery", "instruction", "ask", "step", "")));

        pipeline.run("deliveryWorkflow workflow: 'documentation-only', feature: 'search'");

        assertThat(pipeline.stages()).containsExactly("discovery");
        assertThat(pipeline.log())
                .contains(
                        "discovery isn't available in this version of the plugin, so it is skipped. The verdict says so too.");
    }

    @Test
    void theBlockOfAWorkflowBecomesTheBodyOfTheSkillThatImplements() {
        pipeline.step("codegenFullStack", inputs -> Map.of())
                .step(
                        "workflowSequence",
                        w -> List.of(row("planner", false), row("codegen-full-stack", false)));

        pipeline.run("deliveryWorkflow(workflow: 'codegen', feature: 'search') { echo 'written' }");

        assertThat(called("codegenFullStack").block()).isTrue();
        assertThat(called("planner").block()).isFalse();
    }

    private Called called(String step) {
        return pipeline.calls().stream()
                .filter(call -> call.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> row(String skill, boolean optional) {
        return Map.of(
                "skill",
                skill,
                "mode",
                "mode-of-" + skill,
                "instruction",
                "do it",
                "optional",
                optional,
                "step",
                stepOf(skill));
    }

    private static String stepOf(String skill) {
        StringBuilder step = new StringBuilder();
        for (String word : skill.split("-")) {
            step.append(
                    step.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1));
        }
        return step.toString();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
