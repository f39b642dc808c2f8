package io.jenkins.plugins.deliveryworkflows.jenkins.library;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Label;
import hudson.model.Result;
import hudson.model.TopLevelItem;
import hudson.slaves.DumbSlave;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.WorkspaceLock;
import java.nio.file.Path;
import java.time.Duration;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

/** The controller is restarted while a Pipeline is within the shared library. */
class LibraryRestartIT {

    @RegisterExtension
    private final JenkinsSessionExtension session = new JenkinsSessionExtension();

    private WorkspaceLock lock;

    @Test
    void theStagesGoOnWhereTheyWere() throws Throwable {
        session.then(
                jenkins -> {
                    DumbSlave agent = jenkins.createOnlineSlave(Label.get("agent"));
                    WorkflowJob job = jenkins.createProject(WorkflowJob.class, "app");
                    job.setDefinition(
                            new CpsFlowDefinition(
                                    """
                                    @Library('delivery-workflows') _
                                    node('agent') {
                                        releaseReadinessWorkflow release: '1.2.0', onNotReady: 'UNSTABLE'
                                    }
                                    """,
                                    true));
                    Path workspace = Path.of(agent.getWorkspaceFor((TopLevelItem) job).getRemote());
                    SampleRepository.create(workspace);
                    lock =
                            WorkspaceLock.exclusive(
                                    Workspace.open(workspace),
                                    Duration.ofSeconds(5),
                                    Progress.SILENT,
                                    new Cancellation());
                    WorkflowRun build = job.scheduleBuild2(0).waitForStart();
                    // The step is at work: it has asked the controller whose rules hold.
                    jenkins.waitForMessage("Delivery workflows: control files", build);
                });
        session.then(
                jenkins -> {
                    lock.close();
                    WorkflowRun build =
                            jenkins.jenkins
                                    .getItemByFullName("app", WorkflowJob.class)
                                    .getBuildByNumber(1);

                    jenkins.assertBuildStatus(Result.UNSTABLE, jenkins.waitForCompletion(build));
                    assertThat(JenkinsRule.getLog(build))
                            .containsSubsequence(
                                    "Resuming build at",
                                    "context-preflight: done",
                                    "planner: done",
                                    "docs-writer: done",
                                    "Exit criteria of Release Readiness Workflow");
                });
    }
}
