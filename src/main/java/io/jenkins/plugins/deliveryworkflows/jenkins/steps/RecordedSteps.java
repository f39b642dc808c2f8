package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.BuildSteps;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonStep;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import java.util.List;

/** Keeps with the build which steps ran in it. */
final class RecordedSteps {

    private RecordedSteps() {}

    /** Adds steps; one that was added before a restart, and is told of once more, stays one. */
    static void add(Run<?, ?> run, List<Step> steps) {
        BuildSteps kept = BuildSteps.of(run);
        List<String> earlier = kept.all();
        kept.add(
                steps.stream()
                        .map(JsonStep::write)
                        .filter(step -> !earlier.contains(step))
                        .toList());
    }
}
