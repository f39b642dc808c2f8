package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import java.io.IOException;
import java.util.UUID;

/**
 * Work in a build that a restart of the controller ends anyhow: one call, in the caller's thread.
 */
final class SingleCall {

    private SingleCall() {}

    /**
     * @throws InterruptedException if the build was aborted
     */
    static <T> void run(AgentWork<T> work, FilePath workspace, Run<?, ?> run, TaskListener listener)
            throws IOException, InterruptedException {
        work.check(InputDialect.LINES);
        AgentBuild build = AgentBuild.of(run, listener);
        Attempt attempt = new Attempt(UUID.randomUUID().toString(), 1);
        T answer = workspace.act(work.call(build, attempt).below(NodeFolder.of(workspace)));
        work.finish(answer, build);
    }
}
