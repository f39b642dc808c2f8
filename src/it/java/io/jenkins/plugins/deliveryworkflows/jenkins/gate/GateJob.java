package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.FreeStyleProject;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jvnet.hudson.test.JenkinsRule;

/** A folder with a job that publishes reports and a sandboxed Pipeline that requires them. */
final class GateJob {

    private final JenkinsRule jenkins;
    final Folder folder;
    final FreeStyleProject producer;
    final WorkflowJob consumer;

    GateJob(JenkinsRule jenkins) throws Exception {
        this.jenkins = jenkins;
        folder = jenkins.jenkins.createProject(Folder.class, "team");
        producer = folder.createProject(FreeStyleProject.class, "app");
        consumer = folder.createProject(WorkflowJob.class, "deploy");
    }

    /** A build of the producer, without reports yet. */
    Run<?, ?> built() throws Exception {
        return jenkins.buildAndAssertSuccess(producer);
    }

    /** A build of the producer with a report. */
    Run<?, ?> published(GivenReport report) throws Exception {
        Run<?, ?> run = built();
        report.publish(run);
        return run;
    }

    /** The gate with more arguments than job, workflow and commit. */
    static String gate(String more) {
        return gate("team/app", "commit: '" + GivenReport.COMMIT + "'" + more);
    }

    static String gate(String job, String arguments) {
        return "requireExitCriteria job: '"
                + job
                + "', workflow: 'release-readiness', "
                + arguments
                + "\n";
    }

    String passes(String script) throws Exception {
        return log(script, Result.SUCCESS);
    }

    /** The log of a build that the gate stopped. */
    String refuses(String script) throws Exception {
        return log(script, Result.FAILURE);
    }

    private String log(String script, Result expected) throws Exception {
        return JenkinsRule.getLog(build(script, expected));
    }

    WorkflowRun build(String script, Result expected) throws Exception {
        consumer.setDefinition(new CpsFlowDefinition(script, true));
        return jenkins.buildAndAssertStatus(expected, consumer);
    }
}
