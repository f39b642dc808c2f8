package io.jenkins.plugins.deliveryworkflows.jenkins.library;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import hudson.model.TopLevelItem;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ExitCriteriaAction;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The shared library's vars in sandboxed Pipelines of a real Jenkins. */
@WithJenkins
class WorkflowVarsIT {

    private static final String LIBRARY = "@Library('delivery-workflows') _\n";

    private JenkinsRule jenkins;
    private WorkflowJob job;

    @BeforeEach
    void makeJob(JenkinsRule rule) throws Exception {
        jenkins = rule;
        job = rule.createProject(WorkflowJob.class, "app");
    }

    @Test
    void workInDeclarativeSteps() throws Exception {
        checkOut();

        String log =
                log(
                        Result.SUCCESS,
                        """
                        pipeline {
                            agent any
                            stages {
                                stage('Release') {
                                    steps {
                                        releaseReadinessWorkflow release: '1.2.0', days: 10
                                    }
                                }
                            }
                        }
                        """);

        assertThat(log)
                .containsSubsequence(
                        "context-preflight: rebuild context pack.",
                        "docs-writer: update runbooks, ADRs, and release notes.",
                        "Exit criteria of Release Readiness Workflow");
    }

    @Test
    void returnTheReport() throws Exception {
        checkOut();

        String log =
                log(
                        Result.SUCCESS,
                        """
                        node {
                            def report = releaseReadinessWorkflow release: '1.2.0'
                            echo "${report.passing} of ${report.total}, ${report.verdict}"
                        }
                        """);

        assertThat(log).contains(" of 4, NOT_READY");
    }

    @Test
    void callStepsEvenWhereTheSiteHasAVarOfTheSameName() throws Exception {
        checkOut();

        String log =
                log(
                        Result.SUCCESS,
                        """
                        planner = { Map any -> error 'this is the site\\'s' }
                        node {
                            releaseReadinessWorkflow release: '1.2.0'
                        }
                        """);

        assertThat(log).contains("[1/1] planner").doesNotContain("this is the site's");
    }

    @Test
    void skipWhatThisVersionLacks() throws Exception {
        checkOut();

        String log =
                log(
                        Result.SUCCESS,
                        "node { deliveryWorkflow workflow: 'documentation-only', feature: 'search', sprint: 'Sprint-1' }");

        assertThat(log).contains("discovery isn't available in this version of the plugin");
    }

    @Test
    void failWithTheSkillsOwnMessageWhereNothingCanBePublished() throws Exception {
        checkOut();

        WorkflowRun build =
                build(Result.FAILURE, "node { releaseReadinessWorkflow release: '../1' }");

        assertThat(JenkinsRule.getLog(build))
                .contains("release: '../1' can't be a name", "The report could not be published.");
        assertThat(build.getAction(ExitCriteriaAction.class)).isNull();
    }

    @Test
    void nameTheNearestWorkflow() throws Exception {
        assertThat(log(Result.FAILURE, "node { deliveryWorkflow workflow: 'releas-readiness' }"))
                .contains("Did you mean 'release-readiness'?")
                .doesNotContain("\tat ");
    }

    @Test
    void sayThatThereIsNoAgent() throws Exception {
        assertThat(log(Result.FAILURE, "releaseReadinessWorkflow release: '1.2.0'"))
                .contains("deliveryWorkflow: there is no workspace. Give the pipeline");
    }

    private void checkOut() throws Exception {
        SampleRepository.create(
                Path.of(jenkins.jenkins.getWorkspaceFor((TopLevelItem) job).getRemote()));
    }

    private String log(Result expected, String script) throws Exception {
        return JenkinsRule.getLog(build(expected, script));
    }

    private WorkflowRun build(Result expected, String script) throws Exception {
        job.setDefinition(new CpsFlowDefinition(LIBRARY + script, true));
        return jenkins.buildAndAssertStatus(expected, job);
    }
}
