package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.Node;
import hudson.model.ParametersAction;
import hudson.model.ParametersDefinitionProperty;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.StringParameterDefinition;
import hudson.model.StringParameterValue;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ExitCriteriaAction;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportStore;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportSummary;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.jenkinsci.plugins.workflow.cps.SnippetizerTester;
import org.jenkinsci.plugins.workflow.graphanalysis.DepthFirstScanner;
import org.jenkinsci.plugins.workflow.graphanalysis.NodeStepTypePredicate;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class PublishExitCriteriaIT {

    private static final String PUBLISH =
            "publishExitCriteria workflow: 'release-readiness', release: '1.2.0'";

    private static JenkinsRule jenkins;

    @BeforeAll
    static void start(JenkinsRule rule) {
        jenkins = rule;
    }

    @Test
    void publishesWhatTheSequenceLeftInTheWorkspace(TestInfo test) throws Exception {
        WorkflowJob job =
                checkedOut(
                        test,
                        "node {\n"
                                + "runWorkflow workflow: 'release-readiness', release: '1.2.0'\n"
                                + ("def report = " + PUBLISH + "\n")
                                + "echo \"${report.id} at ${report.url}: ${report.verdict}\"\n"
                                + "report.criteria.each { echo \"${it.id} is ${it.status}\" }\n"
                                + "}");

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        ReportSummary summary = only(build);
        Report report = ReportStore.of(build).read(summary);
        assertThat(summary.getId()).isEqualTo("release-readiness");
        assertThat(summary.isReady()).isFalse();
        assertThat(report.steps())
                .extracting(step -> step.skill())
                .containsExactly(
                        "context-preflight", "planner", "audit", "test-generator", "docs-writer");
        assertThat(JenkinsRule.getLog(build))
                .contains("Exit criteria of Release Readiness Workflow: Not ready")
                .contains("not met: ")
                .contains("Report release-readiness")
                .contains("git apply delivery.patch")
                .contains(
                        "release-readiness at "
                                + jenkins.getURL()
                                + build.getUrl()
                                + "exit-criteria/")
                .contains("context-pack-refreshed is MET");
    }

    @Test
    void archivesTheDocumentsThatTheCommitLacks(TestInfo test) throws Exception {
        WorkflowJob job =
                checkedOut(
                        test,
                        "node {\n"
                                + "runWorkflow workflow: 'release-readiness', release: '1.2.0'\n"
                                + PUBLISH
                                + "\n}");

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        String archived = archived(build, "release-readiness/docs/security/posture.md");
        assertThat(archived).contains("delivery:begin");
        assertThat(archived(build, "release-readiness/delivery.patch"))
                .contains("+++ b/docs/security/posture.md")
                .isEqualTo(
                        new String(
                                ReportStore.of(build).patch(only(build)), StandardCharsets.UTF_8));
    }

    @Test
    void judgesOnAnAgent(TestInfo test) throws Exception {
        Node agent = jenkins.createOnlineSlave();
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        test.getTestMethod().get().getName(),
                        "node('" + agent.getSelfLabel().getName() + "') { " + PUBLISH + " }");
        SampleJob.checkOut(agent, job);

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);
        // The other tests' workspaces lie on the built-in node.
        jenkins.jenkins.removeNode(agent);

        assertThat(only(build).getStatuses()).hasSize(4);
    }

    @Test
    void judgesInPostOfADeclarativePipeline(TestInfo test) throws Exception {
        WorkflowJob job =
                checkedOut(
                        test,
                        "pipeline { agent any\n"
                                + "stages { stage('Work') { steps { error 'broken' } } }\n"
                                + ("post { always { " + PUBLISH + " } } }"));

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(only(build).getWorkflow()).isEqualTo("release-readiness");
    }

    @Test
    void publishesWhatRanEarlierWhereNoAgentIs(TestInfo test) throws Exception {
        WorkflowJob job =
                checkedOut(
                        test,
                        "pipeline { agent none\n"
                                + "stages { stage('Work') { agent any\n"
                                + "options { skipDefaultCheckout() }\n"
                                + "steps { runWorkflow workflow: 'release-readiness',"
                                + " release: '1.2.0' } } }\n"
                                + ("post { always { " + PUBLISH + " } } }"));

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(ReportStore.of(build).read(only(build)).steps()).hasSize(5);
    }

    @Test
    void namesTheMissingAgentWhereNothingRanEarlier(TestInfo test) throws Exception {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        test.getDisplayName(),
                        "pipeline { agent none\n"
                                + "stages { stage('Work') { steps { echo 'nothing' } } }\n"
                                + ("post { always { " + PUBLISH + " } } }"));

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(JenkinsRule.getLog(build))
                .contains("There is no workspace here to judge release-readiness in")
                .contains("runWorkflow did not run release-readiness earlier in this build");
        assertThat(build.getAction(ExitCriteriaAction.class)).isNull();
    }

    @Test
    void keepsEveryReportOfParallelBranches(TestInfo test) throws Exception {
        StringBuilder branches = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            branches.append("b" + i + ": { " + PUBLISH + ", id: 'part-" + i + "' }, ");
        }
        branches.append("again: { " + PUBLISH + " }, ");
        for (String feature : List.of("x", "y", "z")) {
            branches.append(
                    feature
                            + ": { publishExitCriteria workflow: 'review', sprint: '1', feature: '"
                            + feature
                            + "' }, ");
        }
        branches.append("last: { echo 'done' }");
        WorkflowJob job = checkedOut(test, "node { parallel " + branches + " }");

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        ExitCriteriaAction action = build.getAction(ExitCriteriaAction.class);
        assertThat(build.getActions(ExitCriteriaAction.class)).hasSize(1);
        assertThat(action.getReports())
                .extracting(ReportSummary::getId)
                .hasSize(8)
                .contains("part-1", "part-2", "part-3", "part-4", "release-readiness", "review");
        assertThat(action.getReports())
                .extracting(ReportSummary::getSubject)
                .contains("x · 1", "y · 1", "z · 1");
        for (ReportSummary summary : action.getReports()) {
            assertThat(ReportStore.of(build).read(summary).workflow().id())
                    .isEqualTo(summary.getWorkflow());
        }
    }

    @Test
    void givesReportsOfOneWorkflowNamesByWhatTheyAreAbout(TestInfo test) throws Exception {
        WorkflowJob job =
                checkedOut(
                        test,
                        "node { publishExitCriteria workflow: 'review', feature: 'a', sprint: '1'\n"
                                + "publishExitCriteria workflow: 'review', feature: 'b', sprint:"
                                + " '1'\n"
                                + "publishExitCriteria workflow: 'review', feature: 'a', sprint:"
                                + " '1' }");

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(build.getAction(ExitCriteriaAction.class).getReports())
                .extracting(ReportSummary::getId)
                .containsExactlyInAnyOrder("review", "review-b-1");
    }

    @Test
    void marksBuildAndStageUnstable(TestInfo test) throws Exception {
        WorkflowJob job =
                checkedOut(
                        test,
                        "node { stage('Gate') { "
                                + PUBLISH
                                + ", onNotReady: 'UNSTABLE' }\n echo 'goes on' }");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.UNSTABLE, job);

        WarningAction warning =
                new DepthFirstScanner()
                        .findFirstMatch(
                                build.getExecution(),
                                new NodeStepTypePredicate("publishExitCriteria"))
                        .getAction(WarningAction.class);
        assertThat(warning.getResult()).isEqualTo(Result.UNSTABLE);
        assertThat(warning.getMessage()).startsWith("Release Readiness Workflow is not ready: ");
        assertThat(JenkinsRule.getLog(build)).contains("goes on");
    }

    @Test
    void endsThePipelineAfterPublishing(TestInfo test) throws Exception {
        WorkflowJob job =
                checkedOut(
                        test,
                        "node { stage('Gate') { "
                                + PUBLISH
                                + ", onNotReady: 'FAILURE' }\n echo 'goes on' }");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(only(build).isReady()).isFalse();
        assertThat(JenkinsRule.getLog(build))
                .contains("ERROR: Release Readiness Workflow is not ready: ")
                .doesNotContain("goes on");
    }

    @Test
    void namesAllThatIsWrongAtOnce(TestInfo test) throws Exception {
        WorkflowJob job =
                checkedOut(
                        test,
                        "node { publishExitCriteria workflow: 'release-readines',"
                                + " onNotReady: 'UNSTABEL', id: '../x' }");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(JenkinsRule.getLog(build))
                .contains("id: '../x' can't be the name of a report")
                .contains("onNotReady: 'UNSTABEL' is none of its values. Did you mean UNSTABLE?")
                .contains("there is no workflow 'release-readines'")
                .contains("Did you mean 'release-readiness'?");
        assertThat(build.getAction(ExitCriteriaAction.class)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"REPORT, SUCCESS", "UNSTABLE, UNSTABLE", "FAILURE, FAILURE"})
    void publishesInAFreestyleProject(String onNotReady, String result) throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject("free style ü " + onNotReady);
        job.addProperty(
                new ParametersDefinitionProperty(new StringParameterDefinition("VERSION", "")));
        job.setCustomWorkspace(jenkins.jenkins.getRootDir() + "/free-" + onNotReady);
        SampleJob.checkOut(
                new FilePath(new File(jenkins.jenkins.getRootDir(), "free-" + onNotReady)));
        ExitCriteriaPublisher publisher =
                new ExitCriteriaPublisher("release-readiness", "release=${VERSION}");
        publisher.setOnNotReady(onNotReady);
        publisher.setId("shop-1");
        job.getPublishersList().add(publisher);

        FreeStyleBuild build =
                job.scheduleBuild2(
                                0,
                                new ParametersAction(new StringParameterValue("VERSION", "1.2.0")))
                        .get();

        jenkins.assertBuildStatus(Result.fromString(result), build);
        assertThat(only(build).getId()).isEqualTo("shop-1");
        assertThat(only(build).getSubject()).isEqualTo("1.2.0");
    }

    @Test
    void keepsItsFieldsInTheFormOfAFreestyleProject() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject("form");
        ExitCriteriaPublisher before = new ExitCriteriaPublisher("hotfix", "incident=INC-7\n");
        before.setOnNotReady("FAILURE");
        before.setId("hot");
        job.getPublishersList().add(before);

        jenkins.configRoundtrip(job);

        ExitCriteriaPublisher after = job.getPublishersList().get(ExitCriteriaPublisher.class);
        jenkins.assertEqualDataBoundBeans(before, after);
    }

    @Test
    void keepsItsFieldsInTheSnippetGenerator() throws Exception {
        PublishExitCriteriaStep step = new PublishExitCriteriaStep("release-readiness");
        step.setRelease("1.2.0");
        step.setOnNotReady("UNSTABLE");
        step.setId("ready");

        new SnippetizerTester(jenkins)
                .assertRoundTrip(
                        step,
                        "publishExitCriteria id: 'ready', onNotReady: 'UNSTABLE', release:"
                                + " '1.2.0', workflow: 'release-readiness'");
    }

    private static WorkflowJob checkedOut(TestInfo test, String script) throws Exception {
        WorkflowJob job = SampleJob.create(jenkins, test.getTestMethod().get().getName(), script);
        SampleJob.checkOut(jenkins.jenkins, job);
        return job;
    }

    private static ReportSummary only(Run<?, ?> build) {
        List<ReportSummary> reports = build.getAction(ExitCriteriaAction.class).getReports();
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    private static String archived(Run<?, ?> build, String path) throws IOException {
        try (InputStream in =
                build.getArtifactManager().root().child("exit-criteria/" + path).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
