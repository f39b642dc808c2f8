package io.jenkins.plugins.deliveryworkflows.jenkins.restart;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import java.nio.file.Files;
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

    @TempDir Path folder;
    private Path workspace;

    @BeforeEach
    void makeWorkspace() {
        workspace = folder.resolve("rooms");
        SampleRepository.create(workspace);
        ManyServices.add(workspace);
    }

    @ParameterizedTest(name = "in step {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void workflowGoesOnAfterCrash(int cut) throws Throwable {
        start(FlowDurabilityHint.MAX_SURVIVABILITY);
        awaitStep(cut);
        jenkins.stopJenkinsForcibly();
        assertThat(log().text()).doesNotContain("[" + (cut + 1) + "/5]");

        jenkins.startJenkins();
        jenkins.runRemotely(WorkflowBuild::awaitSuccess);

        assertEachSkillFinishedOnce(cut);
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
        assertThat(Files.readString(attemptFile())).isEqualTo("2");
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

    /** A skill that was finished before is named as such; one that was cut off starts again. */
    private void assertEachSkillFinishedOnce(int cut) throws Exception {
        List<String> skills =
                List.of("context-preflight", "planner", "audit", "test-generator", "docs-writer");
        BuildLog log = log();
        int finished = log.finishedBefore();
        assertThat(finished).isBetween(cut - 1, cut);
        for (int i = 0; i < skills.size(); i++) {
            String line = "[" + (i + 1) + "/5] " + skills.get(i);
            boolean cutOff = i + 1 == cut && finished < cut;
            assertThat(log.count(line + " …")).as(line).isEqualTo(cutOff ? 2 : 1);
            assertThat(log.count(line + ": finished before the interruption"))
                    .as(line)
                    .isEqualTo(i < finished ? 1 : 0);
        }
        assertThat(Files.readString(attemptFile())).isEqualTo("2");
    }

    private Path attemptFile() throws Exception {
        try (var files = Files.walk(workspace.resolve(".delivery/out/runs"))) {
            return files.filter(file -> file.endsWith("attempt")).findFirst().orElseThrow();
        }
    }
}
