package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import java.util.List;

/** The skills that ran in a build one by one, so that a verdict later in it can tell of them. */
public final class BuildSteps {

    private BuildSteps() {}

    public static BuildSteps of(Run<?, ?> run) {
        return new BuildSteps();
    }

    public void add(List<String> steps) {
        // Kept nowhere yet.
    }

    public List<String> all() {
        return List.of();
    }
}
