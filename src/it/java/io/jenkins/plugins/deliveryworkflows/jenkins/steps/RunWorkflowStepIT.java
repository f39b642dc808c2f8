package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import hudson.model.Node;
import hudson.model.Result;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.BuildRuns;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.BuildSteps;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonStep;
import java.nio.charset.StandardCharsets;
import org.jenkinsci.plugins.workflow.actions.ArgumentsAction;
import org.jenkinsci.plugins.workflow.graphanalysis.DepthFirstScanner;
import org.jenkinsci.plugins.workflow.graphanalysis.NodeStepTypePredicate;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class RunWorkflowStepIT {

    private static final String RUN =
            """
            def report = runWorkflow workflow: 'release-readiness', release: '1.2.0'
            echo "${report.workflow} is ${report.verdict}, ready: ${report.ready}"
            echo "${report.passing} of ${report.total}"
            assert report.passing < report.total
            report.criteria.each { criterion ->
                echo "${criterion.id} ${criterion.status}"
                criterion.reasons.each { echo "because ${it.code}: ${it.message}" }
            }
            report.nextActions.each { echo "${it.who} does: ${it.text}" }
            report.steps.eachWithIndex { step, i -> echo "${i + 1} ${step.skill} ${step.status}" }
            """;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void runsAndTellsOfTheVerdict(boolean onAgent, JenkinsRule jenkins) throws Exception {
        Node node = onAgent ? jenkins.createOnlineSlave() : jenkins.jenkins;
        String label = node.getSelfLabel().getName();
        WorkflowJob job =
                SampleJob.create(jenkins, "release", "node('" + label + "') {\n" + RUN + "}");
        FilePath workspace = SampleJob.checkOut(node, job);

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        String log = JenkinsRule.getLog(build);
        assertThat(log)
                .containsSubsequence(
                        "[1/5] context-preflight …",
                        "[2/5] planner …",
                        "[3/5] audit …",
                        "[4/5] test-generator …",
                        "[5/5] docs-writer …",
                        "NOT READY  Release Readiness Workflow, 1.2.0",
                        "Exit criteria",
                        "Not met         Security posture updated with findings.",
                        "Next actions",
                        "release-readiness is NOT_READY, ready: false",
                        "context-pack-refreshed MET",
                        "security-posture-updated NOT_MET",
                        "because ",
                        " does: ",
                        "1 context-preflight DONE",
                        "5 docs-writer DONE");
        assertThat(workspace.child("docs/security/posture.md").exists()).isTrue();
        assertKept(build);
    }

    private static void assertKept(WorkflowRun build) {
        assertThat(BuildSteps.of(build).all())
                .map(json -> JsonStep.read(json, "build").skill())
                .containsExactly(
                        "context-preflight", "planner", "audit", "test-generator", "docs-writer");
        assertThat(BuildRuns.of(build).find("release-readiness"))
                .hasValueSatisfying(
                        outcome -> {
                            assertThat(outcome.report()).contains("\"verdict\": \"NOT_READY\"");
                            assertThat(new String(outcome.patch(), StandardCharsets.UTF_8))
                                    .contains("docs/security/posture.md");
                        });
    }

    @Test
    void runsInDeclarativePipeline(JenkinsRule jenkins) throws Exception {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "declarative",
                        """
                        pipeline {
                            agent any
                            stages {
                                stage('Release') {
                                    steps {
                                        runWorkflow workflow: 'release-readiness', release: '1.2.0'
                                    }
                                }
                            }
                        }
                        """);
        SampleJob.checkOut(jenkins.jenkins, job);

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(JenkinsRule.getLog(build)).contains("[5/5] docs-writer …", "NOT READY");
        assertThat(
                        new DepthFirstScanner()
                                .findFirstMatch(
                                        build.getExecution(),
                                        new NodeStepTypePredicate("runWorkflow")))
                .extracting(ArgumentsAction::getStepArgumentsAsString)
                .isEqualTo("release-readiness 1.2.0");
    }

    @Test
    void runsInTwoBranchesAtOnce(JenkinsRule jenkins) throws Exception {
        jenkins.createOnlineSlave(jenkins.jenkins.getLabel("one"));
        jenkins.createOnlineSlave(jenkins.jenkins.getLabel("two"));
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "branches",
                        """
                        def ready = [:]
                        parallel(
                            one: { node('one') {
                                ready.one = runWorkflow(workflow: 'release-readiness', release: '1.2.0').total
                            } },
                            two: { node('two') {
                                ready.two = runWorkflow(workflow: 'release-readiness', release: '1.3.0').total
                            } })
                        echo "judged ${ready.one} and ${ready.two}"
                        """);
        for (Node node : jenkins.jenkins.getNodes()) {
            SampleJob.checkOut(node, job);
        }

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(JenkinsRule.getLog(build)).contains("judged 4 and 4");
        assertThat(BuildSteps.of(build).all()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workflow: 'relase-readines', release: '1.2.0' | there is no workflow 'relase-readines'. Did you mean 'release-readiness'?",
                "workflow: 'release-readiness' | release is missing: The release to judge, named as its tag will be;",
                "workflow: 'release-readiness', release: 'a/b' | release: 'a/b' can't be a name.",
                "workflow: 'release-readiness', release: '1.2.0', feature: 'x' | feature: release-readiness takes no such input. It takes release, base,",
                "workflow: 'release-readiness', release: '1.2.0', base: 'nowhere' | base: no commit 'nowhere' is here.",
            })
    void saysWhatIsWrongWithWhatIsAskedFor(String arguments, String message, JenkinsRule jenkins)
            throws Exception {
        WorkflowJob job =
                SampleJob.create(jenkins, "wrong", "node { runWorkflow " + arguments + " }");
        SampleJob.checkOut(jenkins.jenkins, job);

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(JenkinsRule.getLog(build))
                .contains("ERROR: " + message)
                .doesNotContain("\tat ", "[1/5]");
    }

    @Test
    void namesAllThatIsWrongAtOnce(JenkinsRule jenkins) throws Exception {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "wrong",
                        "node { runWorkflow workflow: 'release-readiness', days: 0, start: 'soon' }");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(JenkinsRule.getLog(build))
                .contains(
                        "release is missing: ",
                        "days: '0' is no whole number.",
                        "start: 'soon' is no date.");
    }

    @Test
    void takesTimeThatIsGiven(JenkinsRule jenkins) throws Exception {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "dated",
                        "node { runWorkflow workflow: 'release-readiness', release: '1.2.0',"
                                + " clock: '2031-02-03T04:05:06Z' }");
        SampleJob.checkOut(jenkins.jenkins, job);

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(BuildRuns.of(build).find("release-readiness"))
                .hasValueSatisfying(
                        outcome ->
                                assertThat(outcome.report())
                                        .contains("\"startedAt\": \"2031-02-03T04:05:06Z\""));
    }

    @Test
    void sequenceTellsWhichStepRunsWhichSkill(JenkinsRule jenkins) throws Exception {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "sequence",
                        """
                        (workflowSequence('release-readiness') + workflowSequence('documentation-only')).each {
                            echo "${it.step}/${it.skill}/${it.mode}/${it.optional}: ${it.instruction}"
                        }
                        """);

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(JenkinsRule.getLog(build))
                .containsSubsequence(
                        "contextPreflight/context-preflight//false: ",
                        "planner/planner/release/false: ",
                        "testGenerator/test-generator/high-risk/false: ",
                        "docsWriter/docs-writer/release/false: ",
                        "/discovery/docs/false: ",
                        "audit/audit/docs/true: ");
    }

    @Test
    void sequenceOfUnknownWorkflowNamesTheNearest(JenkinsRule jenkins) throws Exception {
        WorkflowJob job = SampleJob.create(jenkins, "sequence", "workflowSequence('hotfx')");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(JenkinsRule.getLog(build))
                .contains("ERROR: there is no workflow 'hotfx'. Did you mean 'hotfix'?");
    }
}
