package io.jenkins.plugins.deliveryworkflows.report.model;

import java.util.List;
import java.util.Map;

/**
 * All findings.
 *
 * @param counts how many count, by severity
 * @param states how many there are, by state
 * @param items those that count before the others, the worst first
 */
public record Findings(
        Map<String, Integer> counts, Map<String, Integer> states, List<Finding> items) {

    public static final Findings NONE = new Findings(Map.of(), Map.of(), List.of());

    public Findings {
        counts = Ordered.copyOf(counts);
        states = Ordered.copyOf(states);
        items = List.copyOf(items);
    }
}
