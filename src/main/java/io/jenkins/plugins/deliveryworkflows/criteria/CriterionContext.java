package io.jenkins.plugins.deliveryworkflows.criteria;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.waiver.WaiverDecisions;
import java.time.Instant;
import java.util.Map;

/**
 * What a criterion may look at.
 *
 * @param project the sources as they are now, recomputed for this decision
 * @param inputs the workflow's inputs by name
 * @param now for what expires
 * @param waivers by which single findings don't count; one of a criterion as a whole is applied to
 *     its result
 */
public record CriterionContext(
        Project project, Map<String, String> inputs, Instant now, WaiverDecisions waivers) {

    public CriterionContext {
        inputs = Map.copyOf(inputs);
    }

    /** Without waivers. */
    public CriterionContext(Project project, Map<String, String> inputs, Instant now) {
        this(project, inputs, now, WaiverDecisions.NONE);
    }
}
