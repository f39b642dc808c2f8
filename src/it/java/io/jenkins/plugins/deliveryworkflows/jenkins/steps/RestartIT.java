package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import hudson.model.Label;
import hudson.slaves.DumbSlave;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.BuildSteps;
import io.jenkins.plugins.deliveryworkflows.workspace.WorkspaceLock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jenkinsci.plugins.workflow.flow.FlowDurabilityHint;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.job.properties.DurabilityHintJobProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

/** The controller is restarted, cleanly, while the engine is at work; its agent dies with it. */
class RestartIT {

    private static final String CLOCK = "clock: '2030-01-02T03:04:05Z'";

    private static final Map<String, String> SKILLS =
            new LinkedHashMap<>(
                    Map.of(
                            "preflight", "contextPreflight " + CLOCK,
                            "plan", "planner mode: 'release', release: '1.2.0', " + CLOCK,
                            "risks", "audit mode: 'release', " + CLOCK,
                            "tests", "testGenerator mode: 'high-risk', " + CLOCK,
                            "docs", "docsWriter mode: 'release', release: '1.2.0', " + CLOCK));

    @RegisterExtension
    private final JenkinsSessionExtension session = new JenkinsSessionExtension();

    private int finished;
    private Map<String, Object> journal;
    private Map<String, Object> written;
    private Map<String, String> expected;

    @ParameterizedTest
    @EnumSource(FlowDurabilityHint.class)
    void workflowGoesOnBehindTheSkillsThatAreFinished(FlowDurabilityHint hint) throws Throwable {
        session.then(
                jenkins -> {
                    DumbSlave agent = jenkins.createOnlineSlave(Label.get("agent"));
                    expected = uninterrupted(jenkins, agent);
                    WorkflowJob job =
                            SampleJob.create(
                                    jenkins,
                                    "release",
                                    "node('agent') { def r = runWorkflow workflow: 'release-readiness',"
                                            + " release: '1.2.0', "
                                            + CLOCK
                                            + "\n echo \"judged ${r.total}\" }");
                    job.addProperty(new DurabilityHintJobProperty(hint));
                    WorkedFolder folder = new WorkedFolder(SampleJob.checkOut(agent, job));
                    JenkinsProcess process = JenkinsProcess.of(agent.toComputer());
                    job.scheduleBuild2(0);
                    Waiting.until("two skills are finished", () -> folder.finished() >= 2);
                    process.freeze();
                    finished = folder.finished();
                    journal = folder.files(".delivery/out/runs");
                    written = folder.files("docs");
                    process.kill();
                });
        session.then(
                jenkins -> {
                    WorkflowJob job =
                            jenkins.jenkins.getItemByFullName("release", WorkflowJob.class);
                    WorkflowRun build = job.getBuildByNumber(1);
                    jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));
                    WorkedFolder folder =
                            new WorkedFolder(
                                    jenkins.jenkins.getNode("slave0").getWorkspaceFor(job));

                    assertThat(finished).isBetween(2, 4);
                    assertThat(JenkinsRule.getLog(build))
                            .contains("The controller was restarted.", "judged 4")
                            .contains(
                                    "[" + finished + "/5] " + skill(finished) + ": finished before")
                            .contains("[" + (finished + 1) + "/5] " + skill(finished + 1) + " …");
                    assertThat(folder.attempt()).isGreaterThan(1);
                    assertKept(journal, folder.files(".delivery/out/runs"), "attempt");
                    assertKept(written, folder.files("docs"), "docs/Action_Items.md");
                    assertThat(folder.documents()).isEqualTo(expected);
                    assertThat(BuildSteps.of(build).all()).hasSize(5);
                });
    }

    private static Map<String, String> uninterrupted(JenkinsRule jenkins, DumbSlave agent)
            throws Exception {
        WorkflowJob job =
                SampleJob.create(
                        jenkins,
                        "uninterrupted",
                        "node('agent') { runWorkflow workflow: 'release-readiness',"
                                + " release: '1.2.0', "
                                + CLOCK
                                + " }");
        FilePath workspace = SampleJob.checkOut(agent, job);
        jenkins.buildAndAssertSuccess(job);
        return new WorkedFolder(workspace).documents();
    }

    private static String skill(int number) {
        return List.of("context-preflight", "planner", "audit", "test-generator", "docs-writer")
                .get(number - 1);
    }

    /** Files that were there at the restart are the same ones still, but for what is said. */
    private static void assertKept(
            Map<String, Object> before, Map<String, Object> after, String rewritten) {
        Map<String, Object> kept = new LinkedHashMap<>(before);
        kept.keySet().removeIf(path -> path.endsWith(rewritten));
        assertThat(kept).isNotEmpty();
        assertThat(after).containsAllEntriesOf(kept);
    }

    @ParameterizedTest
    @EnumSource(FlowDurabilityHint.class)
    void everySkillGoesOn(FlowDurabilityHint hint) throws Throwable {
        session.then(
                jenkins -> {
                    DumbSlave agent = jenkins.createOnlineSlave(Label.get("agent"));
                    StringBuilder branches = new StringBuilder();
                    List<WorkedFolder> folders = new ArrayList<>();
                    List<WorkspaceLock> locks = new ArrayList<>();
                    for (Map.Entry<String, String> skill : SKILLS.entrySet()) {
                        String name = skill.getKey();
                        branches.append(name + ": { ws('" + name + "') { def r = ");
                        branches.append(skill.getValue() + "\n echo \"done ${r.skill}\" } },\n");
                        FilePath workspace = agent.getRootPath().child(name);
                        SampleJob.checkOut(workspace);
                        WorkedFolder folder = new WorkedFolder(workspace);
                        folders.add(folder);
                        locks.add(folder.hold());
                    }
                    WorkflowJob job =
                            SampleJob.create(
                                    jenkins,
                                    "skills",
                                    "node('agent') { parallel(" + branches + "failFast: false) }");
                    job.addProperty(new DurabilityHintJobProperty(hint));
                    JenkinsProcess process = JenkinsProcess.of(agent.toComputer());
                    job.scheduleBuild2(0);
                    for (WorkedFolder folder : folders) {
                        Waiting.until("the skill begins", () -> folder.attempt() == 1);
                    }
                    locks.forEach(WorkspaceLock::close);
                    for (WorkedFolder folder : folders) {
                        Waiting.until("the skill works", () -> folder.isLockedBy(process.id()));
                    }
                    process.freeze();
                    for (WorkedFolder folder : folders) {
                        assertThat(folder.finished()).isZero();
                    }
                    process.kill();
                });
        session.then(
                jenkins -> {
                    WorkflowJob job =
                            jenkins.jenkins.getItemByFullName("skills", WorkflowJob.class);
                    WorkflowRun build = job.getBuildByNumber(1);
                    jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));

                    assertThat(JenkinsRule.getLog(build))
                            .contains(
                                    "done context-preflight",
                                    "done planner",
                                    "done audit",
                                    "done test-generator",
                                    "done docs-writer");
                    for (String name : SKILLS.keySet()) {
                        FilePath root = jenkins.jenkins.getNode("slave0").getRootPath();
                        assertThat(new WorkedFolder(root.child(name)).attempt()).isGreaterThan(1);
                    }
                    assertThat(BuildSteps.of(build).all()).hasSize(5);
                });
    }

    @Test
    void workflowGoesOnOnTheBuiltInNode() throws Throwable {
        WorkspaceLock[] lock = new WorkspaceLock[1];
        session.then(
                jenkins -> {
                    WorkflowJob job =
                            SampleJob.create(
                                    jenkins,
                                    "release",
                                    "node { runWorkflow workflow: 'release-readiness',"
                                            + " release: '1.2.0' }");
                    WorkedFolder folder =
                            new WorkedFolder(SampleJob.checkOut(jenkins.jenkins, job));
                    lock[0] = folder.hold();
                    WorkflowRun build = job.scheduleBuild2(0).waitForStart();
                    jenkins.waitForMessage("waiting for another run in this workspace", build);
                });
        session.then(
                jenkins -> {
                    WorkflowJob job =
                            jenkins.jenkins.getItemByFullName("release", WorkflowJob.class);
                    WorkflowRun build = job.getBuildByNumber(1);
                    jenkins.waitForMessage("The controller was restarted.", build);
                    lock[0].close();
                    jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));

                    assertThat(JenkinsRule.getLog(build)).contains("[5/5] docs-writer …");
                    assertThat(new WorkedFolder(jenkins.jenkins.getWorkspaceFor(job)).attempt())
                            .isEqualTo(2);
                });
    }
}
