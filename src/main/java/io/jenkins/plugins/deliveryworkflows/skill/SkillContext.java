package io.jenkins.plugins.deliveryworkflows.skill;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import java.time.Instant;
import java.util.Map;

/**
 * What a skill works with.
 *
 * @param project the sources as they are now, and the workspace to write into
 * @param mode how the workflow wants it done, empty where it doesn't say
 * @param inputs the workflow's inputs by name
 * @param now for dates that are written once and then kept
 */
public record SkillContext(
        Project project,
        String mode,
        Map<String, String> inputs,
        Instant now,
        Progress progress,
        Cancellation cancellation) {

    public SkillContext {
        inputs = Map.copyOf(inputs);
    }
}
