package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import java.io.File;
import java.util.Map;
import org.jenkinsci.plugins.workflow.flow.FlowDurabilityHint;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.job.properties.DurabilityHintJobProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.RealJenkinsExtension;

/** The controller's process ends while the engine is at work in it. */
class ControllerDeathIT {

    @RegisterExtension
    private final RealJenkinsExtension controller = new RealJenkinsExtension().withTimeout(600);

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "MAX_SURVIVABILITY, KILL",
        "SURVIVABLE_NONATOMIC, KILL",
        "MAX_SURVIVABILITY, TERM",
        "SURVIVABLE_NONATOMIC, TERM",
        "PERFORMANCE_OPTIMIZED, TERM"
    })
    void workflowGoesOnBehindTheSkillsThatAreFinished(String hint, String signal) throws Throwable {
        controller.startJenkins();
        JenkinsProcess process =
                new JenkinsProcess(controller.runRemotely(ControllerDeathIT::begin, hint));
        WorkedFolder folder =
                new WorkedFolder(new FilePath(new File(controller.getHome(), "workspace/release")));
        Waiting.until("two skills are finished", () -> folder.finished() >= 2);
        process.freeze();
        int finished = folder.finished();
        Map<String, Object> journal = folder.files(".delivery/out/runs");
        process.signal(signal);
        process.thaw();
        Waiting.until("the controller is gone", () -> !controller.isAlive());
        controller.stopJenkinsForcibly();
        controller.startJenkins();

        String log = controller.runRemotely(ControllerDeathIT::end);

        assertThat(finished).isBetween(2, 4);
        assertThat(log)
                .contains("The controller was restarted.")
                .contains(
                        "[" + finished + "/5] ", ": finished before the interruption", "judged 4");
        assertThat(folder.attempt()).isGreaterThan(1);
        assertThat(folder.finished()).isEqualTo(5);
        journal.keySet().removeIf(path -> path.endsWith("attempt"));
        assertThat(folder.files(".delivery/out/runs")).containsAllEntriesOf(journal);
    }

    private static Long begin(JenkinsRule jenkins, String hint) throws Throwable {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "release",
                        "node { def r = runWorkflow workflow: 'release-readiness',"
                                + " release: '1.2.0'\n echo \"judged ${r.total}\" }");
        job.addProperty(new DurabilityHintJobProperty(FlowDurabilityHint.valueOf(hint)));
        SampleJob.checkOut(jenkins.jenkins, job);
        job.scheduleBuild2(0).waitForStart();
        return ProcessHandle.current().pid();
    }

    private static String end(JenkinsRule jenkins) throws Throwable {
        WorkflowRun build =
                jenkins.jenkins.getItemByFullName("release", WorkflowJob.class).getBuildByNumber(1);
        jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));
        return JenkinsRule.getLog(build);
    }
}
