package io.jenkins.plugins.deliveryworkflows.criteria;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What a criterion may look at.
 *
 * @param project the sources as they are now, recomputed for this decision
 * @param inputs the workflow's inputs by name
 * @param now for what expires
 * @param waivedFindings ids of findings that a waiver of the trust revision covers
 */
public record CriterionContext(
        Project project, Map<String, String> inputs, Instant now, Set<String> waivedFindings) {

    public CriterionContext {
        inputs = Map.copyOf(inputs);
        waivedFindings = Set.copyOf(waivedFindings);
    }
}
