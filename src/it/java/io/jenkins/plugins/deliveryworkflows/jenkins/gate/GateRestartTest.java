package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Item;
import hudson.model.Result;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jenkins.scm.api.SCMHead;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.TestExtension;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

class GateRestartTest {

    @RegisterExtension
    private final JenkinsSessionExtension sessions = new JenkinsSessionExtension();

    private static CountDownLatch asked;
    private static CountDownLatch answer;

    @Test
    void asksAgainAfterRestartInTheMiddle() throws Throwable {
        asked = new CountDownLatch(1);
        answer = new CountDownLatch(1);
        sessions.then(
                jenkins -> {
                    GateJob jobs = new GateJob(jenkins);
                    jobs.published(GivenReport.ready());
                    jobs.consumer.setDefinition(new CpsFlowDefinition(GateJob.gate(""), true));
                    WorkflowRun run = jobs.consumer.scheduleBuild2(0).waitForStart();
                    assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
                    assertThat(run.isBuilding()).isTrue();
                });
        asked = null;
        sessions.then(
                jenkins -> {
                    WorkflowRun run = deploy(jenkins).getLastBuild();

                    jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(run));

                    assertThat(JenkinsRule.getLog(run))
                            .contains("Resuming build", "release-readiness is READY for commit");
                });
        answer.countDown();
    }

    @Test
    void whatIsNotAllowedAnyMoreAfterRestartIsRefused() throws Throwable {
        asked = new CountDownLatch(1);
        answer = new CountDownLatch(1);
        sessions.then(
                jenkins -> {
                    GateJob jobs = new GateJob(jenkins);
                    jobs.published(GivenReport.ready());
                    jobs.consumer.setDefinition(new CpsFlowDefinition(GateJob.gate(""), true));
                    jobs.consumer.scheduleBuild2(0).waitForStart();
                    assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
                    jobs.producer.delete();
                });
        asked = null;
        sessions.then(
                jenkins -> {
                    WorkflowRun run = deploy(jenkins).getLastBuild();

                    jenkins.assertBuildStatus(Result.FAILURE, jenkins.waitForCompletion(run));

                    assertThat(JenkinsRule.getLog(run)).contains("There is no job 'team/app'");
                });
        answer.countDown();
    }

    private static WorkflowJob deploy(JenkinsRule jenkins) {
        return jenkins.jenkins.getItemByFullName("team/deploy", WorkflowJob.class);
    }

    /** Keeps the first look-up from ending. */
    @TestExtension
    public static final class SlowHeads extends SCMHead.HeadByItem {

        @Override
        public SCMHead getHead(Item item) {
            CountDownLatch first = asked;
            if (first != null && Thread.currentThread().getName().contains("NonBlocking")) {
                first.countDown();
                try {
                    answer.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return null;
        }
    }
}
