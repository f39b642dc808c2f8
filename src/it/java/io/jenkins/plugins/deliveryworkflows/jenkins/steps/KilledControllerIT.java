package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import java.nio.file.Path;
import java.util.List;
import org.jenkinsci.plugins.workflow.flow.FlowDurabilityHint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jvnet.hudson.test.junit.jupiter.InboundAgentExtension;
import org.jvnet.hudson.test.junit.jupiter.RealJenkinsExtension;

/** A controller's process ends in the middle of a workflow, and another one takes its home over. */
class KilledControllerIT {

    @RegisterExtension
    private final RealJenkinsExtension jenkins = new RealJenkinsExtension().withTimeout(600);

    @RegisterExtension private final InboundAgentExtension agents = new InboundAgentExtension();

    private static final List<String> SKILLS =
            List.of("context-preflight", "planner", "audit", "test-generator", "docs-writer");

    @TempDir Path folder;
    private Path workspace;

    @BeforeEach
    void makeWorkspace() {
        workspace = folder.resolve("rooms");
        SampleRepository.create(workspace);
        ManyServices.add(workspace);
    }

    @ParameterizedTest(name = "behind {0} finished skills")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void workflowGoesOnAfterCrash(int behind) throws Throwable {
        start(FlowDurabilityHint.MAX_SURVIVABILITY);
        JenkinsProcess process = new JenkinsProcess(jenkins.runRemotely(WorkflowBuild::processId));
        WorkedFolder folder = new WorkedFolder(new FilePath(workspace.toFile()));
        Waiting.until(
                "so many skills are finished",
                () -> folder.attempt() == 1 && folder.finished() >= behind);
        process.freeze();
        int finished = folder.finished();
        jenkins.stopJenkinsForcibly();

        jenkins.startJenkins();
        jenkins.runRemotely(WorkflowBuild::awaitSuccess);

        assertThat(finished).isBetween(behind, 4);
        assertOthersRanOnce(finished);
        assertThat(folder.finished()).isEqualTo(5);
        assertThat(folder.attempt()).isEqualTo(2);
    }

    @Test
    void agentThatOutlivesTheControllerWritesNothingTwice() throws Throwable {
        jenkins.startJenkins();
        agents.createAgent(
                jenkins,
                InboundAgentExtension.Options.newBuilder().name("agent").webSocket().build());
        jenkins.runRemotely(
                WorkflowBuild::start,
                FlowDurabilityHint.MAX_SURVIVABILITY.name(),
                "agent",
                workspace.toString());
        awaitStep(2);
        jenkins.stopJenkinsForcibly();

        jenkins.startJenkins();
        jenkins.runRemotely(WorkflowBuild::awaitSuccess);

        assertThat(log().finishedBefore()).isGreaterThanOrEqualTo(1);
        assertThat(log().text()).contains("[5/5] docs-writer");
        assertThat(new WorkedFolder(new FilePath(workspace.toFile())).attempt()).isEqualTo(2);
    }

    @Test
    void buildThatPipelineItselfCannotResumeEndsAndTheNextOneDoesTheWhole() throws Throwable {
        start(FlowDurabilityHint.PERFORMANCE_OPTIMIZED);
        awaitStep(3);
        jenkins.stopJenkinsForcibly();

        jenkins.startJenkins();
        jenkins.runRemotely(WorkflowBuild::awaitFailure);
        jenkins.runRemotely(WorkflowBuild::buildAgain);

        assertThat(new BuildLog(jenkins.getHome().toPath(), 2).text())
                .contains("[5/5] docs-writer …");
    }

    private void start(FlowDurabilityHint durability) throws Throwable {
        jenkins.startJenkins();
        jenkins.runRemotely(
                WorkflowBuild::start, durability.name(), "built-in", workspace.toString());
    }

    private void awaitStep(int number) throws Exception {
        log().await("[" + number + "/5]");
    }

    private BuildLog log() {
        return new BuildLog(jenkins.getHome().toPath(), 1);
    }

    /** A skill that was finished is named as such; the one that was cut off starts again. */
    private void assertOthersRanOnce(int finished) throws Exception {
        BuildLog log = log();
        for (int i = 0; i < SKILLS.size(); i++) {
            String line = "[" + (i + 1) + "/5] " + SKILLS.get(i);
            assertThat(log.count(line + ": finished before the interruption"))
                    .as(line)
                    .isEqualTo(i < finished ? 1 : 0);
            assertThat(log.count(line + " …"))
                    .as(line)
                    .isBetween(i < finished ? 0 : 1, i == finished ? 2 : 1);
        }
    }
}
