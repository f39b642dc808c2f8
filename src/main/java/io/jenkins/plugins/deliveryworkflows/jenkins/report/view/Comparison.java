package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What became different since an earlier report.
 *
 * @param met criteria that stood in the way then and don't now
 * @param unmet criteria that stand in the way now and didn't then
 * @param found the first findings that count now and didn't then
 * @param more how many further ones there are
 * @param gone how many findings counted then and don't now
 */
public record Comparison(
        List<JudgedCriterion> met,
        List<JudgedCriterion> unmet,
        List<Finding> found,
        int more,
        int gone) {

    private static final int SHOWN = 20;

    public static Comparison of(Report before, Report now) {
        Map<String, Boolean> earlier =
                before.criteria().stream()
                        .collect(
                                Collectors.toMap(
                                        JudgedCriterion::id, Comparison::stands, (a, b) -> a));
        Set<String> counted = counting(before);
        Set<String> counting = counting(now);
        List<Finding> found =
                now.findings().items().stream()
                        .filter(Finding::counts)
                        .filter(finding -> !counted.contains(finding.id()))
                        .toList();
        List<Finding> first = found.subList(0, Math.min(SHOWN, found.size()));
        return new Comparison(
                criteria(now, one -> earlier.getOrDefault(one.id(), false) && !stands(one)),
                criteria(now, one -> !earlier.getOrDefault(one.id(), false) && stands(one)),
                first,
                found.size() - first.size(),
                (int) counted.stream().filter(id -> !counting.contains(id)).count());
    }

    public boolean isEmpty() {
        return met.isEmpty() && unmet.isEmpty() && found.isEmpty() && gone == 0;
    }

    /** How many findings are new. */
    public int news() {
        return found.size() + more;
    }

    private static List<JudgedCriterion> criteria(
            Report report, Predicate<JudgedCriterion> wanted) {
        return report.criteria().stream().filter(wanted).toList();
    }

    private static boolean stands(JudgedCriterion criterion) {
        return criterion.status() == Status.NOT_MET;
    }

    private static Set<String> counting(Report report) {
        return report.findings().items().stream()
                .filter(Finding::counts)
                .map(Finding::id)
                .collect(Collectors.toSet());
    }
}
