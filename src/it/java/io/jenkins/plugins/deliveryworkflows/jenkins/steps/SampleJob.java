package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.FilePath;
import hudson.model.Node;
import hudson.model.TopLevelItem;
import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import jenkins.MasterToSlaveFileCallable;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jvnet.hudson.test.JenkinsRule;

/** Pipelines over the sample repository, which lies in their workspace before they begin. */
final class SampleJob {

    /** A release that the sample repository can be judged for. */
    static final String RELEASE = "1.2.0";

    private SampleJob() {}

    /** A sandboxed Pipeline. */
    static WorkflowJob create(JenkinsRule jenkins, String name, String script) throws IOException {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, name);
        define(job, script);
        return job;
    }

    static void define(WorkflowJob job, String script) throws IOException {
        try {
            job.setDefinition(new CpsFlowDefinition(script, true));
        } catch (hudson.model.Descriptor.FormException e) {
            throw new IOException(e);
        }
    }

    /** Puts the repository where the job will work on a node. */
    static FilePath checkOut(Node node, TopLevelItem job) throws Exception {
        FilePath workspace = node.getWorkspaceFor(job);
        checkOut(workspace);
        return workspace;
    }

    static void checkOut(FilePath workspace) throws Exception {
        workspace.act(new CheckOut());
    }

    private static final class CheckOut extends MasterToSlaveFileCallable<Void> {

        private static final long serialVersionUID = 1L;

        @Override
        public Void invoke(File folder, VirtualChannel channel) {
            SampleRepository.create(Path.of(folder.getPath()));
            return null;
        }
    }
}
