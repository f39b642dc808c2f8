package io.jenkins.plugins.deliveryworkflows.report.model;

import java.util.List;
import java.util.Map;

/**
 * All findings.
 *
 * @param counts how many by severity
 */
public record Findings(Map<String, Integer> counts, List<Finding> items) {

    public static final Findings NONE = new Findings(Map.of(), List.of());

    public Findings {
        counts = Ordered.copyOf(counts);
        items = List.copyOf(items);
    }
}
