package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentSettings;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrust;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrusts;
import java.io.IOException;

/**
 * The build that something is done in.
 *
 * @param trust what the controller knows of it
 * @param listener its log
 */
record AgentBuild(Run<?, ?> run, BuildTrust trust, TaskListener listener) {

    /** May read from the build's repository: never called where a Pipeline's program runs. */
    static AgentBuild of(Run<?, ?> run, TaskListener listener)
            throws IOException, InterruptedException {
        return new AgentBuild(run, BuildTrusts.of(run, listener), listener);
    }

    /** What an agent is told. */
    AgentSettings settings() {
        return BuildTrusts.settings(run, trust);
    }
}
