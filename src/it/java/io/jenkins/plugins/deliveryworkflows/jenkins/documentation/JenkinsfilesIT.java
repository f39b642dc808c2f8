package io.jenkins.plugins.deliveryworkflows.jenkins.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.ParametersAction;
import hudson.model.ParametersDefinitionProperty;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.StringParameterDefinition;
import hudson.model.StringParameterValue;
import hudson.plugins.git.GitSCM;
import hudson.slaves.EnvironmentVariablesNodeProperty;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ExitCriteriaAction;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportSummary;
import io.jenkins.plugins.deliveryworkflows.jenkins.steps.ExitCriteriaPublisher;
import io.jenkins.plugins.deliveryworkflows.jenkins.steps.RunWorkflowBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jenkinsci.plugins.workflow.actions.LabelAction;
import org.jenkinsci.plugins.workflow.cps.nodes.StepStartNode;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.graphanalysis.DepthFirstScanner;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** What readers copy from docs/jenkins.md works as that page says. */
@WithJenkins
class JenkinsfilesIT {

    private static final List<String> SKILLS =
            List.of("context-preflight", "planner", "audit", "test-generator", "docs-writer");

    @TempDir private Path folder;
    private JenkinsRule jenkins;

    @BeforeAll
    static void allowRepositoriesOfThisMachine() {
        GitSCM.ALLOW_LOCAL_CHECKOUT = true;
    }

    @AfterAll
    static void allowThemNoLonger() {
        GitSCM.ALLOW_LOCAL_CHECKOUT = false;
    }

    @BeforeEach
    void remember(JenkinsRule rule) {
        this.jenkins = rule;
    }

    @Test
    void changeRequestLearnsWhatIsMissingAndIsNotBlocked() throws Exception {
        WorkflowJob job = repository("change-request.Jenkinsfile").job(jenkins, "app");

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(JenkinsRule.getLog(build))
                .contains("[1/1] context-preflight", "[1/1] audit", "AWS access key in scripts");
        assertNotReady(build, "1.1.0");
    }

    @Test
    void releaseFailsUntilItIsReadyAndSaysWhatIsMissing() throws Exception {
        SiteRepository repository = repository("release.Jenkinsfile");
        WorkflowJob job = repository.job(jenkins, "release");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(JenkinsRule.getLog(build))
                .containsSubsequence("[1/5] context-preflight …", "[5/5] docs-writer …");
        assertNotReady(build, "1.1.0");
        assertThat(action(build).getReports().get(0).getCommit()).isEqualTo(repository.head());
        assertThat(build.getArtifacts())
                .extracting(Run.Artifact::getFileName)
                .contains("delivery.patch");
    }

    @Test
    void promotionLetsTheReadyCommitThroughAndNoOther() throws Exception {
        FreeStyleProject release = jenkins.createFreeStyleProject("release");
        GivenReport.ready()
                .input("release", "1.1.0")
                .publish(jenkins.buildAndAssertSuccess(release));
        WorkflowJob job = repository("promotion.Jenkinsfile").job(jenkins, "deploy");
        job.addProperty(
                new ParametersDefinitionProperty(
                        new StringParameterDefinition("RELEASE", "1.1.0"),
                        new StringParameterDefinition("COMMIT", "")));

        assertThat(deploy(job, GivenReport.COMMIT, Result.SUCCESS))
                .contains("is READY for commit", "Deploying " + GivenReport.COMMIT);
        assertThat(deploy(job, GivenReport.OTHER_COMMIT, Result.FAILURE))
                .contains("isn't accepted for commit")
                .doesNotContain("Deploying");
    }

    @Test
    void sharedLibraryMakesAStageOfEachSkill() throws Exception {
        WorkflowJob job = repository("shared-library.Jenkinsfile").job(jenkins, "app");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.UNSTABLE, job);

        assertThat(stages(build)).isEqualTo(SKILLS);
        assertNotReady(build, "1.1.0");
    }

    @Test
    void freestyleDoesTheSame() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject("app");
        project.setScm(SiteRepository.create(folder.resolve("rooms")).scm());
        project.addProperty(
                new ParametersDefinitionProperty(
                        new StringParameterDefinition("RELEASE", "1.1.0")));
        project.getBuildersList()
                .add(new RunWorkflowBuilder("release-readiness", "release=${RELEASE}"));
        ExitCriteriaPublisher publisher =
                new ExitCriteriaPublisher("release-readiness", "release=${RELEASE}");
        publisher.setOnNotReady("UNSTABLE");
        project.getPublishersList().add(publisher);

        FreeStyleBuild build = jenkins.buildAndAssertStatus(Result.UNSTABLE, project);

        assertThat(JenkinsRule.getLog(build)).contains("[5/5] docs-writer …");
        assertNotReady(build, "1.1.0");
    }

    /** With a Maven that does nothing: what it would do is tested elsewhere. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProjectsOwnJenkinsfileBuildsAndJudges() throws Exception {
        Path maven = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\necho building: $*\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        jenkins.jenkins
                .getGlobalNodeProperties()
                .add(
                        new EnvironmentVariablesNodeProperty(
                                new EnvironmentVariablesNodeProperty.Entry(
                                        "PATH+MAVEN", folder.toString())));
        WorkflowJob job =
                SiteRepository.create(folder.resolve("rooms"))
                        .with(Path.of("Jenkinsfile"))
                        .job(jenkins, "delivery-workflows");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.UNSTABLE, job);

        assertThat(JenkinsRule.getLog(build))
                .containsSubsequence("building: -B verify", "[5/5] docs-writer …");
        assertNotReady(build, "0.1.0");
    }

    private SiteRepository repository(String jenkinsfile) throws Exception {
        return SiteRepository.create(folder.resolve("rooms")).with(jenkinsfile);
    }

    private String deploy(WorkflowJob job, String commit, Result expected) throws Exception {
        WorkflowRun build =
                jenkins.assertBuildStatus(
                        expected,
                        job.scheduleBuild2(
                                0,
                                new ParametersAction(
                                        new StringParameterValue("RELEASE", "1.1.0"),
                                        new StringParameterValue("COMMIT", commit))));
        return JenkinsRule.getLog(build);
    }

    private static void assertNotReady(Run<?, ?> build, String release) {
        assertThat(action(build).getReports())
                .extracting(ReportSummary::getVerdict, ReportSummary::getSubject)
                .containsExactly(tuple("NOT_READY", release));
    }

    private static ExitCriteriaAction action(Run<?, ?> build) {
        return build.getAction(ExitCriteriaAction.class);
    }

    private static List<String> stages(WorkflowRun build) {
        List<String> names = new ArrayList<>();
        for (FlowNode node : new DepthFirstScanner().allNodes(build.getExecution())) {
            LabelAction label = node.getAction(LabelAction.class);
            if (label != null
                    && node instanceof StepStartNode start
                    && start.getDescriptor().getFunctionName().equals("stage")) {
                names.add(label.getDisplayName());
            }
        }
        Collections.reverse(names);
        return names;
    }
}
