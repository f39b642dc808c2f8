package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.Node;
import hudson.model.ParametersAction;
import hudson.model.ParametersDefinitionProperty;
import hudson.model.Result;
import hudson.model.StringParameterDefinition;
import hudson.model.StringParameterValue;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.BuildSteps;
import io.jenkins.plugins.deliveryworkflows.workspace.WorkspaceLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class RunWorkflowBuilderIT {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void runsWithVariablesOfTheBuild(boolean onAgent, JenkinsRule jenkins) throws Exception {
        Node node = onAgent ? jenkins.createOnlineSlave() : jenkins.jenkins;
        FreeStyleProject project = project(jenkins, "# the release\n\nrelease = ${VERSION}\n");
        project.setAssignedNode(node);
        project.addProperty(
                new ParametersDefinitionProperty(new StringParameterDefinition("VERSION", "")));
        FilePath workspace = SampleJob.checkOut(node, project);

        FreeStyleBuild build =
                jenkins.assertBuildStatusSuccess(
                        project.scheduleBuild2(
                                0,
                                new ParametersAction(
                                        new StringParameterValue("VERSION", "1.2.0"))));

        assertThat(JenkinsRule.getLog(build))
                .containsSubsequence(
                        "[1/5] context-preflight …",
                        "[5/5] docs-writer …",
                        "NOT READY  Release Readiness Workflow, 1.2.0");
        assertThat(workspace.child("docs/release-notes/1.2.0.md").exists()).isTrue();
        assertThat(BuildSteps.of(build).all()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "release-readiness | base=v1.0.0 | release is missing: The release to judge,",
                "release-readiness | release | line 1: there is no name with \"=\" behind it.",
                "release-readiness | release=$NOTHING | release: '$NOTHING' can't be a name.",
                "relase | release=1 | there is no workflow 'relase'. Did you mean",
            })
    void saysWhatIsWrong(String workflow, String inputs, String message, JenkinsRule jenkins)
            throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        project.getBuildersList().add(new RunWorkflowBuilder(workflow, inputs));

        FreeStyleBuild build = jenkins.buildAndAssertStatus(Result.FAILURE, project);

        assertThat(JenkinsRule.getLog(build)).contains("ERROR: " + message).doesNotContain("\tat ");
    }

    @Test
    void canBeAborted(JenkinsRule jenkins) throws Exception {
        Node node = jenkins.createOnlineSlave();
        FreeStyleProject project = project(jenkins, "release=1.2.0");
        project.setAssignedNode(node);
        WorkedFolder folder = new WorkedFolder(SampleJob.checkOut(node, project));
        try (WorkspaceLock lock = folder.hold()) {
            FreeStyleBuild build = project.scheduleBuild2(0).waitForStart();
            jenkins.waitForMessage("waiting for another run in this workspace", build);
            build.doStop();
            jenkins.assertBuildStatus(Result.ABORTED, jenkins.waitForCompletion(build));
        }
        assertThat(folder.finished()).isZero();
    }

    @Test
    void keepsItsFieldsInTheForm(JenkinsRule jenkins) throws Exception {
        RunWorkflowBuilder before = new RunWorkflowBuilder("hotfix", "service=api\nincident=I-1");

        jenkins.assertEqualDataBoundBeans(before, jenkins.configRoundtrip(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "release-readiness | release=1.2.0 | OK | none",
                "release-readiness | release=${VERSION} | OK | none",
                "release-readiness | base=v1 | ERROR | release is missing: ",
                "release-readiness | release=a/b | ERROR | release: &#039;a/b&#039; can&#039;t be a name.",
                "release-readiness | relese=1 | ERROR | Did you mean release?",
                "hotfx | release=1 | ERROR | Did you mean &#039;hotfix&#039;?",
            })
    void formSaysWhatIsWrong(
            String workflow, String inputs, String kind, String message, JenkinsRule jenkins) {
        var check =
                jenkins.jenkins
                        .getDescriptorByType(RunWorkflowBuilder.DescriptorImpl.class)
                        .doCheckInputs(null, inputs, workflow);

        assertThat(check.kind.name()).isEqualTo(kind);
        if (message != null) {
            assertThat(check.renderHtml()).contains(message);
        }
    }

    private static FreeStyleProject project(JenkinsRule jenkins, String inputs) throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject("free");
        project.getBuildersList().add(new RunWorkflowBuilder("release-readiness", inputs));
        return project;
    }
}
