package io.jenkins.plugins.deliveryworkflows.jenkins.library;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.List;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.libs.GlobalLibraries;
import org.jenkinsci.plugins.workflow.libs.GlobalUntrustedLibraries;
import org.jenkinsci.plugins.workflow.libs.LibrariesAction;
import org.jenkinsci.plugins.workflow.libs.LibraryConfiguration;
import org.jenkinsci.plugins.workflow.libs.LibraryRetriever;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Which library a Pipeline gets that asks for {@code delivery-workflows}. */
@WithJenkins
class BundledLibraryIT {

    private static final String LOADING = "Loading library delivery-workflows@" + Product.version();

    @Test
    void isThePluginsOwnWhereNothingIsConfigured(JenkinsRule jenkins) throws Exception {
        WorkflowRun build =
                run(
                        jenkins,
                        Result.FAILURE,
                        "@Library('delivery-workflows') _\nreleaseReadinessWorkflow()");

        jenkins.assertLogContains(LOADING, build);
        jenkins.assertLogContains("releaseReadinessWorkflow: release is missing", build);
        assertThat(build.getAction(LibrariesAction.class).getLibraries())
                .allSatisfy(library -> assertThat(library.isTrusted()).isFalse());
    }

    @Test
    void isLoadedByTheStepToo(JenkinsRule jenkins) throws Exception {
        WorkflowRun build =
                run(
                        jenkins,
                        Result.FAILURE,
                        "library 'delivery-workflows'\ndeliveryWorkflow(worklow: 'review')");

        jenkins.assertLogContains(LOADING, build);
        jenkins.assertLogContains("did you mean workflow?", build);
    }

    @Test
    void isNotLoadedWhereNobodyAsks(JenkinsRule jenkins) throws Exception {
        WorkflowRun build = run(jenkins, Result.SUCCESS, "echo 'nothing'");

        jenkins.assertLogNotContains("Loading library", build);
    }

    @Test
    void saysWhichVersionItIs(JenkinsRule jenkins) throws Exception {
        WorkflowRun build =
                run(
                        jenkins,
                        Result.FAILURE,
                        "@Library('delivery-workflows@v9') _\nreleaseReadinessWorkflow()");

        jenkins.assertLogContains(
                "The plugin brings version "
                        + Product.version()
                        + " of the library delivery-workflows, not v9.",
                build);
    }

    @Test
    void givesWayToAnAdministratorsLibrary(JenkinsRule jenkins) throws Exception {
        GlobalLibraries.get().setLibraries(List.of(ofTheSite()));

        assertComesFromTheSite(jenkins, "@Library('delivery-workflows') _\nhere()");
        assertComesFromTheSite(jenkins, "library 'delivery-workflows'\nhere()");
    }

    @Test
    void givesWayToAnUntrustedLibraryOfTheSite(JenkinsRule jenkins) throws Exception {
        GlobalUntrustedLibraries.get().setLibraries(List.of(ofTheSite()));

        assertComesFromTheSite(jenkins, "@Library('delivery-workflows') _\nhere()");
        assertComesFromTheSite(jenkins, "library 'delivery-workflows'\nhere()");
    }

    private static void assertComesFromTheSite(JenkinsRule jenkins, String script)
            throws Exception {
        WorkflowRun build = run(jenkins, Result.SUCCESS, script);

        jenkins.assertLogContains("this is the site's", build);
        jenkins.assertLogNotContains(LOADING, build);
    }

    private static LibraryConfiguration ofTheSite() {
        LibraryConfiguration library =
                new LibraryConfiguration("delivery-workflows", new SiteLibrary());
        library.setDefaultVersion("main");
        return library;
    }

    private static WorkflowRun run(JenkinsRule jenkins, Result expected, String script)
            throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(script, true));
        return jenkins.buildAndAssertStatus(expected, job);
    }

    /** A library with one var. */
    public static final class SiteLibrary extends LibraryRetriever {

        @Override
        public void retrieve(
                String name,
                String version,
                boolean changelog,
                FilePath target,
                Run<?, ?> run,
                TaskListener listener)
                throws Exception {
            target.child("vars/here.groovy")
                    .write("def call() { echo \"this is the site's\" }", "UTF-8");
        }

        @Override
        public void retrieve(
                String name, String version, FilePath target, Run<?, ?> run, TaskListener listener)
                throws Exception {
            retrieve(name, version, false, target, run, listener);
        }
    }
}
