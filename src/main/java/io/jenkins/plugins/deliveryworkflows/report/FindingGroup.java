package io.jenkins.plugins.deliveryworkflows.report;

import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that a reader looks at together.
 *
 * @param key severity or state, as the model has it
 * @param size how many there are
 * @param shown the first of them
 */
public record FindingGroup(String key, int size, Shown<Finding> shown) {

    private static final List<String> SETTLED =
            List.of(Finding.FIXED, Finding.BASELINED, Finding.ALLOWED);

    /** Those that count, by severity, the worst first; each group cut at a limit. */
    public static List<FindingGroup> counting(Findings findings, int limit) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.items().stream()
                .filter(Finding::counts)
                .forEach(one -> add(groups, one.severity(), one));
        return of(groups, limit);
    }

    /** Those that don't count, by state: the fixed ones first. */
    public static List<FindingGroup> settled(Findings findings, int limit) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        SETTLED.forEach(
                state ->
                        findings.items().stream()
                                .filter(one -> one.state().equals(state))
                                .forEach(one -> add(groups, state, one)));
        return of(groups, limit);
    }

    private static void add(Map<String, List<Finding>> groups, String key, Finding finding) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
    }

    private static List<FindingGroup> of(Map<String, List<Finding>> groups, int limit) {
        return groups.entrySet().stream()
                .map(
                        group ->
                                new FindingGroup(
                                        group.getKey(),
                                        group.getValue().size(),
                                        Shown.of(group.getValue(), limit)))
                .toList();
    }
}
