package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import hudson.model.Node;
import hudson.model.Result;
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
class SkillStepsIT {

    private static final String ALL =
            """
            def told = []
            told << contextPreflight()
            told << planner(mode: 'release', release: '1.2.0')
            told << audit(mode: 'release')
            told << testGenerator(mode: 'high-risk')
            told << docsWriter(mode: 'release', release: '1.2.0')
            told.each { skill ->
                echo "${skill.skill} [${skill.mode}] ${skill.status}: ${skill.written.size() > 0}"
                skill.openMarkers.each { echo "asks ${it.owner} in ${it.path}" }
                skill.counts.each { name, count -> assert count >= 0 }
            }
            """;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everySkillRunsInScriptedPipeline(boolean onAgent, JenkinsRule jenkins) throws Exception {
        Node node = onAgent ? jenkins.createOnlineSlave() : jenkins.jenkins;
        String label = node.getSelfLabel().getName();
        WorkflowJob job =
                SampleJob.create(jenkins, "skills", "node('" + label + "') {\n" + ALL + "}");
        FilePath workspace = SampleJob.checkOut(node, job);

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertRan(jenkins, build);
        assertThat(workspace.child("docs/security/posture.md").readToString())
                .contains("delivery:begin");
        assertThat(workspace.child("docs/sprint/Release-1.2.0").list())
                .extracting(FilePath::getName)
                .contains("RiskRegister.md");
    }

    @Test
    void everySkillRunsInDeclarativePipeline(JenkinsRule jenkins) throws Exception {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "skills",
                        "pipeline { agent any\n stages { stage('Skills') { steps { script {\n"
                                + ALL
                                + "} } } } }");
        SampleJob.checkOut(jenkins.jenkins, job);

        assertRan(jenkins, jenkins.buildAndAssertSuccess(job));
    }

    private static void assertRan(JenkinsRule jenkins, WorkflowRun build) throws Exception {
        assertThat(JenkinsRule.getLog(build))
                .contains(
                        "context-preflight [] DONE: true",
                        "planner [release] DONE: true",
                        "audit [release] DONE: true",
                        "test-generator [high-risk] DONE: true",
                        "docs-writer [release] DONE: true",
                        "asks ");
    }

    @Test
    void skillsCanBeCalledFromDeclarativeStepsDirectly(JenkinsRule jenkins) throws Exception {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "declarative",
                        """
                        pipeline {
                            agent any
                            stages {
                                stage('Context') {
                                    steps {
                                        contextPreflight()
                                        planner mode: 'release', release: '1.2.0', days: 10
                                    }
                                }
                            }
                        }
                        """);
        SampleJob.checkOut(jenkins.jenkins, job);

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(JenkinsRule.getLog(build))
                .contains("[1/1] context-preflight", "[1/1] planner", "documents written");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planner() | mode is missing: planner needs a mode. It has: release.",
                "planner(mode: 'relaese', release: '1') | mode: planner has no mode 'relaese'. Did you mean 'release'?",
                "planner(mode: 'release') | release is missing: The release to judge,",
                "docsWriter(mode: 'release', release: '../x') | release: '../x' can't be a name.",
                "contextPreflight(mode: 'rapid') | mode: context-preflight has no mode 'rapid'. Leave mode out.",
            })
    void saysWhatIsWrongWithWhatIsAskedFor(String call, String message, JenkinsRule jenkins)
            throws Exception {
        WorkflowJob job = SampleJob.create(jenkins, "wrong", "node { " + call + " }");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(JenkinsRule.getLog(build)).contains("ERROR: " + message).doesNotContain("\tat ");
    }

    @Test
    void saysThatNodeIsMissing(JenkinsRule jenkins) throws Exception {
        WorkflowJob job = SampleJob.create(jenkins, "homeless", "contextPreflight()");

        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);

        assertThat(JenkinsRule.getLog(build))
                .contains("hudson.FilePath is missing", "such as: node");
    }

    @Test
    void worksInWorkspaceThatIsNotThereYet(JenkinsRule jenkins) throws Exception {
        WorkflowJob job = SampleJob.create(jenkins, "empty", "node { contextPreflight() }");

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(JenkinsRule.getLog(build)).contains("context-preflight: done");
    }

    @Test
    void graphTellsStepsApartWithoutSecrets(JenkinsRule jenkins) throws Exception {
        String secret = "gh" + "p_" + "kT7xW2mQ9vLcR4nB8zJd" + "H6sYfG3pXeAoVu5i";
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "told",
                        "node { planner mode: 'release', release: '1.2.0'\n"
                                + "try { planner mode: 'release', release: '"
                                + secret
                                + "' } catch (e) { } }");
        SampleJob.checkOut(jenkins.jenkins, job);

        WorkflowRun build = jenkins.buildAndAssertSuccess(job);

        assertThat(
                        new DepthFirstScanner()
                                .filteredNodes(
                                        build.getExecution(), new NodeStepTypePredicate("planner")))
                .extracting(ArgumentsAction::getStepArgumentsAsString)
                .contains("release 1.2.0")
                .noneMatch(text -> text.contains(secret));
        assertThat(JenkinsRule.getLog(build)).doesNotContain(secret);
    }
}
