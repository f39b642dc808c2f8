package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;

/** What the workflows that ran in a build came to, for who publishes it when the agent is gone. */
public final class BuildRuns {

    private BuildRuns() {}

    public static BuildRuns of(Run<?, ?> run) {
        return new BuildRuns();
    }

    public void put(String workflow, AgentOutcome outcome) {
        // Kept nowhere yet.
    }
}
