package io.jenkins.plugins.deliveryworkflows.jenkins.library;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import hudson.plugins.git.GitSCM;
import hudson.plugins.git.extensions.impl.SparseCheckoutPath;
import hudson.plugins.git.extensions.impl.SparseCheckoutPaths;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jenkins.plugins.git.GitSCMSource;
import jenkins.plugins.git.traits.BranchDiscoveryTrait;
import jenkins.plugins.git.traits.SparseCheckoutPathsTrait;
import jenkins.plugins.git.traits.TagDiscoveryTrait;
import jenkins.scm.api.trait.SCMSourceTrait;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.libs.GlobalUntrustedLibraries;
import org.jenkinsci.plugins.workflow.libs.LibraryConfiguration;
import org.jenkinsci.plugins.workflow.libs.SCMSourceRetriever;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/**
 * The library of this repository's own {@code vars/}, at a tag, as an administrator configures it.
 */
@WithJenkins
class LibraryFromGitIT {

    private static final String PIPELINE =
            "@Library('delivery-workflows@v0.1.0') _\nreleaseReadinessWorkflow()";

    @TempDir Path folder;

    @BeforeAll
    static void allowRepositoriesOfThisMachine() {
        GitSCM.ALLOW_LOCAL_CHECKOUT = true;
    }

    @AfterAll
    static void allowThemNoLonger() {
        GitSCM.ALLOW_LOCAL_CHECKOUT = false;
    }

    @BeforeEach
    void makeRepository() throws IOException {
        GitFixture git = GitFixture.init(folder);
        try (Stream<Path> files = Files.list(Path.of("vars"))) {
            for (Path file : files.toList()) {
                git.write(file.toString(), Files.readString(file));
            }
        }
        git.write("src/main/java/Main.java", "class Main {}\n");
        git.write("src/test/java/MainTest.java", "class MainTest {}\n");
        git.commit("feat: library");
        git.git("tag", "v0.1.0");
    }

    @Test
    void comesFromTheTag(JenkinsRule jenkins) throws Exception {
        String log = log(jenkins, new BranchDiscoveryTrait(), new TagDiscoveryTrait());

        assertThat(log)
                .contains(
                        "Loading library delivery-workflows@v0.1.0",
                        "releaseReadinessWorkflow: release is missing");
    }

    @Test
    void saysNothingOfTestsWhereOnlyVarsAreCheckedOut(JenkinsRule jenkins) throws Exception {
        String log =
                log(
                        jenkins,
                        new BranchDiscoveryTrait(),
                        new TagDiscoveryTrait(),
                        new SparseCheckoutPathsTrait(
                                new SparseCheckoutPaths(List.of(new SparseCheckoutPath("vars")))));

        assertThat(log)
                .contains("releaseReadinessWorkflow: release is missing")
                .doesNotContain("Excluding src/test/");
    }

    private String log(JenkinsRule jenkins, SCMSourceTrait... traits) throws Exception {
        GitSCMSource source = new GitSCMSource(folder.toUri().toString());
        source.setTraits(new ArrayList<>(List.of(traits)));
        GlobalUntrustedLibraries.get()
                .setLibraries(
                        List.of(
                                new LibraryConfiguration(
                                        "delivery-workflows", new SCMSourceRetriever(source))));
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(PIPELINE, true));
        WorkflowRun build = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        return JenkinsRule.getLog(build);
    }
}
