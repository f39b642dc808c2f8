package io.jenkins.plugins.deliveryworkflows.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What other parts rely on in the seven workflows: ids, modes, inputs. */
class BuiltInCatalogTest {

    static final List<Workflow> WORKFLOWS = WorkflowCatalog.builtIn().workflows();

    @Test
    void hasTheTwentyTwoCriteriaThatCanBeDecided() {
        assertThat(
                        WORKFLOWS.stream()
                                .flatMap(
                                        workflow ->
                                                workflow.exitCriteria().stream()
                                                        .map(
                                                                criterion ->
                                                                        workflow.id()
                                                                                + ' '
                                                                                + criterion.id())))
                .containsExactly(
                        "review requirements-pack-complete",
                        "review sprint-pack-complete",
                        "review findings-and-action-items-logged",
                        "codegen code-implemented-and-tasks-updated",
                        "codegen tests-added-or-gaps-documented",
                        "codegen docs-updated-and-action-items-logged",
                        "release-readiness context-pack-refreshed",
                        "release-readiness security-posture-updated",
                        "release-readiness release-notes-and-runbooks-updated",
                        "release-readiness action-items-logged",
                        "hotfix fix-deployed-or-ready",
                        "hotfix regression-tests-added",
                        "hotfix runbook-updated",
                        "hotfix action-items-logged",
                        "migration migration-scripts-added-and-documented",
                        "migration rollback-plan-captured",
                        "migration dependent-team-action-items-logged",
                        "performance-tuning metrics-recorded-and-improvement-measured",
                        "performance-tuning targets-documented",
                        "performance-tuning action-items-logged",
                        "documentation-only required-docs-updated",
                        "documentation-only dependency-action-items-logged");
    }

    @Test
    void runsEverySkillInTheModeOfItsWorkflow() {
        assertThat(
                        WORKFLOWS.stream()
                                .collect(
                                        Collectors.toMap(
                                                Workflow::id, BuiltInCatalogTest::skillsAndModes)))
                .isEqualTo(
                        Map.of(
                                "review",
                                "discovery:full planner:full audit:review test-generator:changed"
                                        + " docs-writer:review",
                                "codegen",
                                "discovery:full planner:full codegen-full-stack:"
                                        + " test-generator:changed docs-writer:full audit:quick",
                                "release-readiness",
                                "context-preflight: planner:release audit:release"
                                        + " test-generator:high-risk docs-writer:release",
                                "hotfix",
                                "discovery:rapid planner:micro codegen-full-stack:"
                                        + " test-generator:regression docs-writer:incident",
                                "migration",
                                "discovery:contracts planner:migration codegen-full-stack:"
                                        + " audit:data docs-writer:schema",
                                "performance-tuning",
                                "discovery:baseline planner:experiments audit:performance"
                                        + " codegen-full-stack: test-generator:performance"
                                        + " docs-writer:performance",
                                "documentation-only",
                                "discovery:docs planner:docs docs-writer:plan audit:docs"));
    }

    @Test
    void requiresTheInputsOfTheContract() {
        assertThat(
                        WORKFLOWS.stream()
                                .collect(
                                        Collectors.toMap(
                                                Workflow::id, BuiltInCatalogTest::requiredInputs)))
                .isEqualTo(
                        Map.of(
                                "review", List.of("feature", "sprint"),
                                "codegen", List.of("feature", "sprint"),
                                "release-readiness", List.of("release"),
                                "hotfix", List.of("incident", "service"),
                                "migration", List.of("feature", "sprint"),
                                "performance-tuning", List.of("feature", "sprint"),
                                "documentation-only", List.of("feature", "sprint")));
    }

    @ParameterizedTest
    @FieldSource("WORKFLOWS")
    void takesABriefWhereDiscoveryIsTheFirstStep(Workflow workflow) {
        boolean discovers = workflow.sequence().get(0).skill().equals("discovery");

        assertThat(workflow.inputs().stream().anyMatch(input -> input.name().equals("brief")))
                .isEqualTo(discovers);
    }

    @ParameterizedTest
    @FieldSource("WORKFLOWS")
    void takesFurtherRepositoriesWhereCodeIsWritten(Workflow workflow) {
        boolean writesCode =
                workflow.sequence().stream()
                        .anyMatch(step -> step.skill().equals("codegen-full-stack"));

        assertThat(workflow.inputs().stream().anyMatch(input -> input.name().equals("also")))
                .isEqualTo(writesCode);
    }

    @ParameterizedTest
    @FieldSource("WORKFLOWS")
    void explainsEveryInputWithAnExample(Workflow workflow) {
        assertThat(workflow.inputs())
                .allSatisfy(input -> assertThat(input.help()).containsPattern("Examples?: \\S"))
                .extracting(Input::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("WORKFLOWS")
    void namesOnlySkillsOfTheLegend(Workflow workflow) {
        List<String> legend =
                WorkflowCatalog.builtIn().skills().stream().map(SkillName::id).toList();

        assertThat(
                        Stream.concat(
                                workflow.sequence().stream().map(SkillStep::skill),
                                workflow.requires().stream()))
                .isSubsetOf(legend);
    }

    @Test
    void digestFollowsTheDefinition() {
        Workflow review = WORKFLOWS.get(0);
        Workflow shortened =
                new Workflow(
                        review.id(),
                        review.name(),
                        review.useWhen(),
                        review.requires(),
                        review.inputs(),
                        review.sequence(),
                        review.exitCriteria().subList(0, 2));

        assertThat(WorkflowDigest.of(review))
                .matches("[0-9a-f]{64}")
                .isEqualTo(WorkflowDigest.of(new CatalogReader().read().find("review")))
                .isNotEqualTo(WorkflowDigest.of(shortened));
    }

    private static String skillsAndModes(Workflow workflow) {
        return workflow.sequence().stream()
                .map(step -> step.skill() + ':' + step.mode())
                .collect(Collectors.joining(" "));
    }

    private static List<String> requiredInputs(Workflow workflow) {
        return workflow.inputs().stream().filter(Input::required).map(Input::name).toList();
    }
}
