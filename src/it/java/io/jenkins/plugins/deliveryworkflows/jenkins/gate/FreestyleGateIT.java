package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.ParametersAction;
import hudson.model.ParametersDefinitionProperty;
import hudson.model.Result;
import hudson.model.StringParameterDefinition;
import hudson.model.StringParameterValue;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport;
import io.jenkins.plugins.deliveryworkflows.jenkins.steps.RequireExitCriteriaBuilder;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class FreestyleGateIT {

    @Test
    void goesOnOnlyWithTheReadyCommit(JenkinsRule jenkins) throws Exception {
        GateJob jobs = new GateJob(jenkins);
        jobs.published(GivenReport.ready());
        FreeStyleProject deploy = jobs.folder.createProject(FreeStyleProject.class, "ship");
        deploy.addProperty(
                new ParametersDefinitionProperty(new StringParameterDefinition("COMMIT", "")));
        deploy.getBuildersList().add(gate());

        assertThat(build(jenkins, deploy, GivenReport.COMMIT, Result.SUCCESS))
                .contains("release-readiness is READY for commit 4b825dc642");
        assertThat(build(jenkins, deploy, GivenReport.OTHER_COMMIT, Result.FAILURE))
                .contains("ERROR: release-readiness isn't accepted for commit 5c936ed753");
        assertThat(build(jenkins, deploy, "main", Result.FAILURE))
                .contains("'main' is no whole commit id");
    }

    @Test
    void formKeepsWhatItShows(JenkinsRule jenkins) throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        project.getBuildersList().add(gate());

        jenkins.configRoundtrip(project);

        assertThat(project.getBuildersList().get(RequireExitCriteriaBuilder.class))
                .usingRecursiveComparison()
                .isEqualTo(gate());
    }

    private static RequireExitCriteriaBuilder gate() {
        RequireExitCriteriaBuilder gate =
                new RequireExitCriteriaBuilder("team/app", "release-readiness", "${COMMIT}");
        gate.setInputs("release=1.0.0");
        gate.setMaxAge("7d");
        gate.setAllowChangeRequests(true);
        return gate;
    }

    private static String build(
            JenkinsRule jenkins, FreeStyleProject project, String commit, Result expected)
            throws Exception {
        FreeStyleBuild build =
                jenkins.assertBuildStatus(
                        expected,
                        project.scheduleBuild2(
                                0,
                                new ParametersAction(new StringParameterValue("COMMIT", commit))));
        return JenkinsRule.getLog(build);
    }
}
