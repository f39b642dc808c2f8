package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrusts;
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
        Attempt attempt = new Attempt(UUID.randomUUID().toString(), 1);
        T answer =
                workspace.act(
                        work.call(
                                attempt,
                                BuildTrusts.settings(run, BuildTrusts.of(run, listener)),
                                listener));
        work.finish(answer, run, listener);
    }
}
