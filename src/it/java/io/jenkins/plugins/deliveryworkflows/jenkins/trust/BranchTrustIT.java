package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import hudson.EnvVars;
import hudson.model.EnvironmentContributingAction;
import hudson.model.InvisibleAction;
import hudson.model.Result;
import hudson.model.Run;
import hudson.util.StreamTaskListener;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.DeliveryWorkflowsConfiguration;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.FolderPolicy;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import jenkins.branch.BranchSource;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import jenkins.scm.impl.mock.MockChangeRequestFlags;
import jenkins.scm.impl.mock.MockRepositoryFlags;
import jenkins.scm.impl.mock.MockSCMController;
import jenkins.scm.impl.mock.MockSCMDiscoverBranches;
import jenkins.scm.impl.mock.MockSCMDiscoverChangeRequests;
import jenkins.scm.impl.mock.MockSCMSource;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.cps.replay.ReplayAction;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.TestExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class BranchTrustIT {

    private static final String POLICY = ".delivery/policy.yml";

    private JenkinsRule jenkins;
    private MockSCMController repositories;
    private WorkflowMultiBranchProject project;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeEach
    void repository(JenkinsRule rule) throws Exception {
        jenkins = rule;
        repositories = MockSCMController.create();
        repositories.createRepository(
                "app", MockRepositoryFlags.FORKABLE, MockRepositoryFlags.TRUST_AWARE);
        write("master", "Jenkinsfile", "echo 'built'");
        write("master", POLICY, "failOn: HIGH\n");
        write("master", ".delivery/out/report.json", "{}");
        project = rule.createProject(WorkflowMultiBranchProject.class, "app");
        project.getSourcesList()
                .add(
                        new BranchSource(
                                new MockSCMSource(
                                        repositories,
                                        "app",
                                        new MockSCMDiscoverBranches(),
                                        new MockSCMDiscoverChangeRequests(
                                                ChangeRequestCheckoutStrategy.HEAD))));
    }

    @AfterEach
    void closeRepositories() {
        repositories.close();
    }

    @Test
    void branchIsRuledByTheCommitThatWasBuilt() throws Exception {
        WorkflowRun run = build("master");
        String built = repositories.getRevision("app", "master");
        write("master", POLICY, "failOn: LOW\n");

        BuildTrust trust = trust(run);

        assertThat(trust.commit()).isEqualTo(built);
        assertThat(trust.changeTarget()).isEmpty();
        assertThat(trust.distrust()).isEmpty();
        assertThat(trust.control().commit()).isEqualTo(built);
        assertThat(files(trust)).containsExactly(Map.entry(POLICY, "failOn: HIGH\n"));
        assertThat(log.toString()).contains("control files: the commit that Jenkins built");
    }

    @Test
    void changeRequestIsRuledByItsTarget() throws Exception {
        String change = change("failOn: CRITICAL\n");

        BuildTrust trust = trust(build(change));

        assertThat(trust.commit()).isEqualTo(repositories.getRevision("app", "change-request/1"));
        assertThat(trust.changeTarget()).isEqualTo("master");
        assertThat(trust.distrust()).containsExactly("change-request");
        assertThat(trust.control().commit()).isEqualTo(repositories.getRevision("app", "master"));
        assertThat(files(trust)).containsExactly(Map.entry(POLICY, "failOn: HIGH\n"));
    }

    @Test
    void forkIsNotTrusted() throws Exception {
        String change = change("failOn: CRITICAL\n", MockChangeRequestFlags.FORK);

        BuildTrust trust = trust(build(change));

        assertThat(trust.distrust()).containsExactly("fork", "change-request");
        assertThat(files(trust)).containsExactly(Map.entry(POLICY, "failOn: HIGH\n"));
    }

    @Test
    void gateRefusesForkEvenWhereChangeRequestsAreTaken() throws Exception {
        WorkflowRun fork = build(change("gate: REPORT\n", MockChangeRequestFlags.FORK));
        BuildTrust trust = trust(fork);
        GivenReport.ready()
                .commit(trust.commit())
                .distrust(trust.distrustOf(trust.commit()).toArray(String[]::new))
                .publish(fork);
        WorkflowJob deploy = jenkins.createProject(WorkflowJob.class, "deploy");
        deploy.setDefinition(
                new CpsFlowDefinition(
                        "requireExitCriteria job: 'app/CR-1', workflow: 'release-readiness', commit: '"
                                + trust.commit()
                                + "', allowChangeRequests: true",
                        true));

        WorkflowRun refused = jenkins.buildAndAssertStatus(Result.FAILURE, deploy);

        assertThat(JenkinsRule.getLog(refused))
                .contains(
                        "because of release-readiness of app/CR-1 #1:\n  - The sources come from a fork\nReport:");
    }

    @Test
    void revisionThatItsSourceDoesNotTrustIsNotTrusted() throws Exception {
        String change =
                change(
                        "failOn: CRITICAL\n",
                        MockChangeRequestFlags.FORK,
                        MockChangeRequestFlags.UNTRUSTED);

        assertThat(trust(build(change)).distrust())
                .containsExactly("fork", "change-request", "untrusted-revision");
    }

    @Test
    void replayIsNotTrusted() throws Exception {
        WorkflowRun first = build("master");
        WorkflowRun replay =
                (WorkflowRun)
                        first.getAction(ReplayAction.class)
                                .run("echo 'something else'", Map.of())
                                .get();

        assertThat(trust(first).distrust()).isEmpty();
        assertThat(trust(replay).distrust()).containsExactly("replay");
    }

    @Test
    void environmentChangesNothing() throws Exception {
        WorkflowRun run = build("master");
        run.addAction(new PretendedChange());
        assertThat(run.getEnvironment(StreamTaskListener.NULL)).containsKey("CHANGE_TARGET");

        BuildTrust trust = trust(run);

        assertThat(trust.changeTarget()).isEmpty();
        assertThat(trust.commit()).isEqualTo(repositories.getRevision("app", "master"));
    }

    @Test
    void repositoryThatCannotBeReadIsToldAndNotTrusted() throws Exception {
        WorkflowRun run = build("master");
        repositories.deleteRepository("app");

        BuildTrust trust = trust(run);

        assertThat(trust.distrust()).containsExactly("untrusted-revision", "unread-control-files");
        assertThat(trust.control().files()).isEmpty();
        assertThat(trust.control().how()).contains("could not be read: built-in policy");
        assertThat(log.toString()).contains("the control files of master could not be read");
    }

    @Test
    void controlFilesOfCommitAreFetchedOnce() throws Exception {
        WorkflowRun run = build("master");
        trust(run);
        repositories.deleteRepository("app");

        BuildTrust again = trust(run);

        assertThat(files(again)).containsExactly(Map.entry(POLICY, "failOn: HIGH\n"));
        assertThat(again.distrust()).doesNotContain("unread-control-files");
    }

    @Test
    void policyOfNearestFolderStandsInForTheRepositorys() throws Exception {
        write("master", ".delivery/waivers.yml", "waivers: []\n");
        DeliveryWorkflowsConfiguration.get().setPolicy("failOn: LOW\n");
        WorkflowRun run = build("master");

        BuildTrust global = trust(run);
        project.addProperty(new FolderPolicy("failOn: MEDIUM\n"));
        BuildTrust folder = trust(run);

        assertThat(files(global))
                .containsEntry(POLICY, "failOn: LOW")
                .containsEntry(".delivery/waivers.yml", "waivers: []\n");
        assertThat(global.control().how()).endsWith("; the policy of Jenkins' configuration");
        assertThat(files(folder)).containsEntry(POLICY, "failOn: MEDIUM");
        assertThat(folder.control().how()).endsWith("; the policy of the folder 'app'");
    }

    @Test
    void faultyPolicyOfFolderStopsTheBuildWithItsLine() throws Exception {
        WorkflowRun run = build("master");
        project.addProperty(new FolderPolicy("gate: FAILURE\nfailOn: TERRIBLE\n"));

        assertThatThrownBy(() -> trust(run))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("the policy of the folder 'app'")
                .hasMessageContaining("Line 2")
                .hasMessageContaining("failOn");
    }

    private String change(String policy, MockChangeRequestFlags... flags) throws Exception {
        int number = repositories.openChangeRequest("app", "master", flags);
        write("change-request/" + number, POLICY, policy);
        return "CR-" + number;
    }

    private WorkflowRun build(String branch) throws Exception {
        project.scheduleBuild2(0).getFuture().get();
        jenkins.waitUntilNoActivity();
        WorkflowJob job = project.getItem(branch);
        assertThat(job).as("%s of %s", branch, project.getItems()).isNotNull();
        return jenkins.assertBuildStatusSuccess(job.getLastBuild());
    }

    private BuildTrust trust(Run<?, ?> run) throws Exception {
        return BuildTrusts.of(run, new StreamTaskListener(log));
    }

    private static Map<String, String> files(BuildTrust trust) {
        Map<String, String> texts = new TreeMap<>();
        trust.control().files().forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
        return texts;
    }

    private void write(String branch, String path, String text) throws Exception {
        repositories.addFile("app", branch, "Write " + path, path, text.getBytes(UTF_8));
    }

    /** Says what a Pipeline could say with {@code withEnv}, and more of it. */
    private static final class PretendedChange extends InvisibleAction
            implements EnvironmentContributingAction {

        @Override
        public void buildEnvironment(Run<?, ?> run, EnvVars environment) {
            environment.put("CHANGE_TARGET", "release");
            environment.put("CHANGE_ID", "7");
            environment.put("GIT_COMMIT", "0".repeat(40));
        }
    }

    /** Found by tests of this class. */
    @TestExtension
    public static final class Revisions extends CheckedOutFiles.OfMockSources {}
}
