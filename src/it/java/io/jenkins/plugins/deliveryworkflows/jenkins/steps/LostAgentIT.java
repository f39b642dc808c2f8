package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import hudson.model.Result;
import hudson.model.Slave;
import hudson.slaves.DumbSlave;
import hudson.slaves.OfflineCause;
import io.jenkins.plugins.deliveryworkflows.workspace.WorkspaceLock;
import java.time.Duration;
import java.util.Map;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.InboundAgentExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The agent goes away while the engine is at work there, or the build is aborted. */
@WithJenkins
class LostAgentIT {

    private static final String RUN = "runWorkflow workflow: 'release-readiness', release: '1.2.0'";

    @RegisterExtension private final InboundAgentExtension inbound = new InboundAgentExtension();

    /** Starting an agent again with the same one would end its first process. */
    @RegisterExtension
    private final InboundAgentExtension inboundAgain = new InboundAgentExtension();

    @Test
    void goesOnWhenTheAgentIsBack(JenkinsRule jenkins) throws Exception {
        DumbSlave agent = jenkins.createOnlineSlave();
        WorkflowJob job = on(jenkins, agent.getNodeName(), RUN);
        WorkedFolder folder = new WorkedFolder(SampleJob.checkOut(agent, job));
        JenkinsProcess process = JenkinsProcess.of(agent.toComputer());
        WorkflowRun build = job.scheduleBuild2(0).waitForStart();
        Waiting.until("a skill is finished", () -> folder.finished() >= 1);
        process.freeze();
        int finished = folder.finished();
        Map<String, Object> journal = folder.files(".delivery/out/runs");
        process.kill();
        jenkins.waitForMessage("The connection to " + agent.getNodeName() + " broke.", build);
        jenkins.waitForMessage("Waiting for " + agent.getNodeName(), build);
        agent.toComputer().connect(true);

        jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));

        assertThat(finished).isLessThan(5);
        assertThat(JenkinsRule.getLog(build))
                .contains(
                        "[" + finished + "/5]", ": finished before the interruption", "NOT READY");
        assertThat(folder.attempt()).isEqualTo(2);
        journal.keySet().removeIf(path -> path.endsWith("attempt"));
        assertThat(folder.files(".delivery/out/runs")).containsAllEntriesOf(journal);
    }

    @Test
    void olderAttemptThatIsStillAtWorkWritesNothingMore(JenkinsRule jenkins) throws Exception {
        Slave agent = inbound.createAgent(jenkins, "far");
        WorkflowJob job = on(jenkins, "far", RUN);
        WorkedFolder folder = new WorkedFolder(SampleJob.checkOut(agent, job));
        JenkinsProcess older = JenkinsProcess.of(agent.toComputer());
        WorkflowRun build = job.scheduleBuild2(0).waitForStart();
        Waiting.until("a skill is finished", () -> folder.finished() >= 1);
        older.freeze();
        int finished = folder.finished();
        // As after a link that broke in one direction: Jenkins lets go, the agent knows nothing.
        agent.toComputer().disconnect(new OfflineCause.ByCLI("broken link"));
        Waiting.until("Jenkins lets go", () -> agent.toComputer().isOffline());
        inboundAgain.start(jenkins, InboundAgentExtension.Options.newBuilder().name("far").build());
        jenkins.waitForMessage("waiting for another run in this workspace", build);
        Map<String, Object> before = folder.files("docs");
        assertThat(folder.isLockedBy(older.id())).isTrue();
        older.thaw();

        jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));

        assertThat(finished).isLessThan(5);
        assertThat(before).isNotEmpty();
        assertThat(folder.attempt()).isEqualTo(2);
        assertThat(folder.finished()).isEqualTo(5);
        assertThat(folder.isLockedBy(older.id())).isFalse();
    }

    @Test
    void abortEndsTheWorkOnTheAgent(JenkinsRule jenkins) throws Exception {
        DumbSlave agent = jenkins.createOnlineSlave();
        assertAborted(jenkins, agent.getNodeName(), agent);
    }

    @Test
    void abortEndsTheWorkOnTheBuiltInNode(JenkinsRule jenkins) throws Exception {
        assertAborted(jenkins, "built-in", jenkins.jenkins);
    }

    private void assertAborted(JenkinsRule jenkins, String label, hudson.model.Node node)
            throws Exception {
        WorkflowJob job = on(jenkins, label, RUN);
        FilePath workspace = SampleJob.checkOut(node, job);
        WorkedFolder folder = new WorkedFolder(workspace);
        WorkspaceLock lock = folder.hold();
        WorkflowRun build = job.scheduleBuild2(0).waitForStart();
        jenkins.waitForMessage("waiting for another run in this workspace", build);

        long start = System.nanoTime();
        build.doStop();
        jenkins.assertBuildStatus(Result.ABORTED, jenkins.waitForCompletion(build));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        lock.close();
        Thread.sleep(1000);
        assertThat(folder.finished()).isZero();
        folder.hold().close();
    }

    @Test
    void abortEndsTheBuildAtOnceWhileTheAgentIsAway(JenkinsRule jenkins) throws Exception {
        DumbSlave agent = jenkins.createOnlineSlave();
        WorkflowJob job = on(jenkins, agent.getNodeName(), RUN);
        WorkedFolder folder = new WorkedFolder(SampleJob.checkOut(agent, job));
        JenkinsProcess process = JenkinsProcess.of(agent.toComputer());
        WorkflowRun build;
        try (WorkspaceLock lock = folder.hold()) {
            build = job.scheduleBuild2(0).waitForStart();
            jenkins.waitForMessage("waiting for another run in this workspace", build);
            process.kill();
            jenkins.waitForMessage("Waiting for " + agent.getNodeName(), build);
        }

        long start = System.nanoTime();
        build.doStop();
        jenkins.assertBuildStatus(Result.ABORTED, jenkins.waitForCompletion(build));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void workspaceThatIsEmptiedMidwayIsSaid(JenkinsRule jenkins) throws Exception {
        DumbSlave agent = jenkins.createOnlineSlave();
        WorkflowJob job = on(jenkins, agent.getNodeName(), RUN);
        FilePath workspace = SampleJob.checkOut(agent, job);
        WorkedFolder folder = new WorkedFolder(workspace);
        WorkflowRun build;
        try (WorkspaceLock lock = folder.hold()) {
            build = job.scheduleBuild2(0).waitForStart();
            jenkins.waitForMessage("waiting for another run in this workspace", build);
            workspace.child(".delivery/out/runs").deleteRecursive();
        }

        jenkins.assertBuildStatus(Result.FAILURE, jenkins.waitForCompletion(build));

        assertThat(JenkinsRule.getLog(build))
                .contains("the workspace was emptied while the run was at work")
                .doesNotContain("\tat ");
    }

    private static WorkflowJob on(JenkinsRule jenkins, String label, String call) throws Exception {
        return SampleJob.create(jenkins, "run", "node('" + label + "') { " + call + " }");
    }
}
