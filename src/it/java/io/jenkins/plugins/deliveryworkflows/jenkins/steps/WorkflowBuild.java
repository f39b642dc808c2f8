package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.model.Result;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.flow.FlowDurabilityHint;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.job.properties.DurabilityHintJobProperty;
import org.jvnet.hudson.test.JenkinsRule;

/** What happens in the controller's process. */
final class WorkflowBuild {

    static final String JOB = "release";

    private WorkflowBuild() {}

    static void start(JenkinsRule jenkins, String durability, String node, String workspace)
            throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, JOB);
        job.addProperty(new DurabilityHintJobProperty(FlowDurabilityHint.valueOf(durability)));
        job.setDefinition(
                new CpsFlowDefinition(
                        "node('"
                                + node
                                + "') { ws('"
                                + workspace
                                + "') { runWorkflow workflow: 'release-readiness', release: '1.1.0' } }",
                        true));
        job.scheduleBuild2(0).waitForStart();
    }

    static Long processId(JenkinsRule jenkins) {
        return ProcessHandle.current().pid();
    }

    static void awaitSuccess(JenkinsRule jenkins) throws Exception {
        jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build(jenkins)));
    }

    static void awaitFailure(JenkinsRule jenkins) throws Exception {
        jenkins.assertBuildStatus(Result.FAILURE, jenkins.waitForCompletion(build(jenkins)));
    }

    static void buildAgain(JenkinsRule jenkins) throws Exception {
        jenkins.buildAndAssertSuccess(jenkins.jenkins.getItemByFullName(JOB, WorkflowJob.class));
    }

    private static WorkflowRun build(JenkinsRule jenkins) {
        return jenkins.jenkins.getItemByFullName(JOB, WorkflowJob.class).getBuildByNumber(1);
    }
}
