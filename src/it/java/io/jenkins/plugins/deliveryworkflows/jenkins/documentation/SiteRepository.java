package io.jenkins.plugins.deliveryworkflows.jenkins.documentation;

import hudson.plugins.git.BranchSpec;
import hudson.plugins.git.GitSCM;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jenkinsci.plugins.workflow.cps.CpsScmFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jvnet.hudson.test.JenkinsRule;

/**
 * The sample repository on a server, with a Jenkinsfile that readers of the documentation copied.
 */
final class SiteRepository {

    private static final Path COPIED_FROM = Path.of("docs/jenkinsfiles");

    private final GitFixture git;

    private SiteRepository(GitFixture git) {
        this.git = git;
    }

    /**
     * @param folder one that is not there yet
     */
    static SiteRepository create(Path folder) {
        SampleRepository.create(folder);
        return new SiteRepository(GitFixture.at(folder));
    }

    /**
     * @param file its name among those of the documentation
     */
    SiteRepository with(String file) throws IOException {
        return with(COPIED_FROM.resolve(file));
    }

    SiteRepository with(Path jenkinsfile) throws IOException {
        git.write("Jenkinsfile", Files.readString(jenkinsfile));
        git.commit("build: judge releases");
        return this;
    }

    /** A sandboxed Pipeline from the repository. */
    WorkflowJob job(JenkinsRule jenkins, String name) throws IOException {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, name);
        CpsScmFlowDefinition definition = new CpsScmFlowDefinition(scm(), "Jenkinsfile");
        job.setDefinition(definition);
        return job;
    }

    GitSCM scm() {
        return new GitSCM(
                GitSCM.createRepoList(git.folder().toUri().toString(), null),
                List.of(new BranchSpec("*/main")),
                null,
                null,
                List.of());
    }

    String head() {
        return git.git("rev-parse", "HEAD").strip();
    }
}
