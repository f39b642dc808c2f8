package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import hudson.model.FreeStyleProject;
import hudson.model.ParametersDefinitionProperty;
import hudson.model.Run;
import hudson.model.StringParameterDefinition;
import hudson.plugins.git.BranchSpec;
import hudson.plugins.git.GitSCM;
import hudson.plugins.git.UserRemoteConfig;
import hudson.util.StreamTaskListener;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentSettings;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.DeliveryWorkflowsConfiguration;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.cps.CpsScmFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class PlainTrustIT {

    private static final String POLICY = ".delivery/policy.yml";

    @TempDir Path folder;

    private JenkinsRule jenkins;
    private GitFixture repository;
    private String commit;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeEach
    void repository(JenkinsRule rule) {
        jenkins = rule;
        GitSCM.ALLOW_LOCAL_CHECKOUT = true;
        repository = GitFixture.init(folder.resolve("app"));
        commit =
                repository
                        .write(POLICY, "failOn: HIGH\n")
                        .write("Jenkinsfile", "node { checkout scm }")
                        .commit("First");
    }

    @AfterEach
    void forbidLocalCheckouts() {
        GitSCM.ALLOW_LOCAL_CHECKOUT = false;
    }

    @Test
    void pipelineThatChecksOutOneRepository() throws Exception {
        Run<?, ?> run = pipeline(checkout(repository));
        repository.commit("Second", POLICY, "failOn: LOW\n");

        BuildTrust trust = trust(run);

        assertThat(trust.commit()).isEqualTo(commit);
        assertThat(trust.distrust()).isEmpty();
        assertThat(policy(trust)).isEqualTo("failOn: HIGH\n");
        assertThat(trust.control().commit()).isEqualTo(commit);
    }

    @Test
    void pipelineFromRepositoryIsAboutThatRepository() throws Exception {
        GitFixture other = GitFixture.init(folder.resolve("other"));
        other.commit("Other", POLICY, "failOn: INFO\n");
        repository.commit(
                "Check out more",
                "Jenkinsfile",
                "node { checkout scm\n dir('x') { " + checkout(other) + " } }");
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, "from-repository");
        job.setDefinition(new CpsScmFlowDefinition(scm(), "Jenkinsfile"));
        Run<?, ?> run = jenkins.buildAndAssertSuccess(job);

        BuildTrust trust = trust(run);

        assertThat(trust.commit()).isEqualTo(repository.git("rev-parse", "HEAD").strip());
        assertThat(policy(trust)).isEqualTo("failOn: HIGH\n");
    }

    @Test
    void pipelineThatChecksOutTwoRepositoriesIsAboutNeither() throws Exception {
        GitFixture other = GitFixture.init(folder.resolve("other"));
        other.commit("Other", "a.txt", "a");

        BuildTrust trust =
                trust(pipeline(checkout(repository) + "\ndir('x') { " + checkout(other) + " }"));

        assertThat(trust.commit()).isEmpty();
        assertThat(trust.distrust()).containsExactly("unknown-commit");
        assertThat(trust.control().files()).isEmpty();
        assertThat(trust.control().how())
                .contains("no single repository", "built-in policy, no waivers");
    }

    @Test
    void freestyleProject() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        project.setScm(scm());

        BuildTrust trust = trust(jenkins.buildAndAssertSuccess(project));

        assertThat(trust.commit()).isEqualTo(commit);
        assertThat(policy(trust)).isEqualTo("failOn: HIGH\n");
    }

    @Test
    void branchMayBeParameter() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        project.addProperty(
                new ParametersDefinitionProperty(
                        new StringParameterDefinition("BRANCH", branch(repository))));
        project.setScm(scm("${BRANCH}"));

        Run<?, ?> run = jenkins.buildAndAssertSuccess(project);
        BuildTrust trust = trust(run);

        assertThat(trust.distrust()).isEmpty();
        assertThat(policy(trust)).isEqualTo("failOn: HIGH\n");
    }

    @Test
    void commitOfNoKnownBranchHasOnlyWhatJenkinsRules() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        project.setScm(scm(commit));

        BuildTrust trust = trust(jenkins.buildAndAssertSuccess(project));

        assertThat(trust.commit()).isEqualTo(commit);
        assertThat(trust.distrust()).isEmpty();
        assertThat(trust.control().files()).isEmpty();
        assertThat(trust.control().how()).contains("can't be read without a workspace");
    }

    @Test
    void jobWithoutRepositoryHasOnlyWhatJenkinsRules() throws Exception {
        Run<?, ?> run = jenkins.buildAndAssertSuccess(jenkins.createFreeStyleProject());

        BuildTrust without = trust(run);
        DeliveryWorkflowsConfiguration.get().setPolicy("failOn: LOW\n");
        BuildTrust with = trust(run);

        assertThat(without.distrust()).containsExactly("unknown-commit");
        assertThat(without.control().files()).isEmpty();
        assertThat(log.toString()).contains("built-in policy, no waivers");
        assertThat(policy(with)).isEqualTo("failOn: LOW");
        assertThat(with.control().how())
                .contains("no waivers; the policy of Jenkins' configuration")
                .doesNotContain("built-in");
    }

    @Test
    void repositoryThatIsGoneIsToldAndNotTrusted() throws Exception {
        Run<?, ?> run = pipeline(checkout(repository));
        Files.move(folder.resolve("app"), folder.resolve("moved"));

        BuildTrust trust = trust(run);

        assertThat(trust.distrust()).containsExactly("unread-control-files");
        assertThat(trust.commit()).isEqualTo(commit);
    }

    @Test
    void tooManyControlFilesStopTheBuild() throws Exception {
        for (int i = 0; i < 501; i++) {
            repository.write(".delivery/rules/" + i + ".yml", "x");
        }
        repository.commit("Many");
        Run<?, ?> run = pipeline(checkout(repository));

        assertThatThrownBy(() -> trust(run))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("more than 500 control files");
    }

    @Test
    void tooLargeControlFileStopsTheBuild() throws Exception {
        repository.write(".delivery/baseline.json", " ".repeat((16 << 20) + 1)).commit("Large");
        Run<?, ?> run = pipeline(checkout(repository));

        assertThatThrownBy(() -> trust(run))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining(".delivery/baseline.json")
                .hasMessageContaining("too large");
    }

    @Test
    void linksAndOutputsAreNoControlFiles() throws Exception {
        repository
                .link(".delivery/waivers.yml", "../secrets.yml")
                .write("secrets.yml", "waivers: []")
                .write(".delivery/out/report.json", "{}")
                .write(".delivery/rules/mine/a.yml", "rules: []")
                .commit("Links");

        BuildTrust trust = trust(pipeline(checkout(repository)));

        assertThat(trust.control().files()).containsOnlyKeys(POLICY, ".delivery/rules/mine/a.yml");
    }

    @Test
    void jobsHaveCacheKeysOfTheirOwn() throws Exception {
        Run<?, ?> run = jenkins.buildAndAssertSuccess(jenkins.createFreeStyleProject("one"));
        Run<?, ?> other = jenkins.buildAndAssertSuccess(jenkins.createFreeStyleProject("two"));

        AgentSettings settings = BuildTrusts.settings(run, trust(run));

        assertThat(settings.cacheKey())
                .hasSize(32)
                .isEqualTo(BuildTrusts.settings(run, trust(run)).cacheKey())
                .isNotEqualTo(BuildTrusts.settings(other, trust(other)).cacheKey());
    }

    private GitSCM scm() {
        return scm("*/" + branch(repository));
    }

    private GitSCM scm(String spec) {
        return new GitSCM(
                List.of(new UserRemoteConfig(address(repository), null, null, null)),
                List.of(new BranchSpec(spec)),
                null,
                null,
                List.of());
    }

    private static String checkout(GitFixture of) {
        return "checkout scmGit(branches: [[name: '*/"
                + branch(of)
                + "']], userRemoteConfigs: [[url: '"
                + address(of)
                + "']])";
    }

    private static String address(GitFixture of) {
        return of.folder().toUri().toString();
    }

    private static String branch(GitFixture of) {
        return of.git("rev-parse", "--abbrev-ref", "HEAD").strip();
    }

    private Run<?, ?> pipeline(String script) throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, "pipeline");
        job.setDefinition(new CpsFlowDefinition("node { " + script + " }", true));
        return jenkins.buildAndAssertSuccess(job);
    }

    private BuildTrust trust(Run<?, ?> run) throws Exception {
        return BuildTrusts.of(run, new StreamTaskListener(log));
    }

    private static String policy(BuildTrust trust) {
        return new String(trust.control().files().get(POLICY), UTF_8);
    }
}
