package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One page of a report's findings.
 *
 * @param filters how many findings there are by group: severities of those that count, states of
 *     the others
 * @param filter the group that is shown, empty for all
 * @param number 1-based
 * @param pages at least 1
 * @param total how many findings the filter lets through
 * @param groups those on this page
 */
public record FindingsPage(
        Map<String, Integer> filters,
        String filter,
        int number,
        int pages,
        int total,
        List<Group> groups) {

    /** How many findings stand on a page. */
    public static final int SIZE = 100;

    private static final List<String> ORDER =
            List.of(
                    "CRITICAL",
                    "HIGH",
                    "MEDIUM",
                    "LOW",
                    "INFO",
                    Finding.FIXED,
                    Finding.BASELINED,
                    Finding.ALLOWED);

    /**
     * Findings of one severity, or of one state where they don't count.
     *
     * @param key severity or state
     */
    public record Group(String key, List<Finding> items) {}

    /**
     * The page that was asked for, or the nearest one there is.
     *
     * @param filter a group's key; any other text for all
     * @param number a page's number as a request has it; any other text for the first
     */
    public static FindingsPage of(List<Finding> findings, String filter, String number) {
        Map<String, List<Finding>> all = grouped(findings);
        Map<String, Integer> filters = new LinkedHashMap<>();
        all.forEach((key, items) -> filters.put(key, items.size()));
        String shown = filter != null && all.containsKey(filter) ? filter : "";
        List<Finding> wanted = new ArrayList<>();
        all.forEach(
                (key, items) -> {
                    if (shown.isEmpty() || shown.equals(key)) {
                        wanted.addAll(items);
                    }
                });
        int pages = Math.max(1, (wanted.size() + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(1, parsed(number)), pages);
        List<Finding> items =
                wanted.subList((page - 1) * SIZE, Math.min(page * SIZE, wanted.size()));
        return new FindingsPage(filters, shown, page, pages, wanted.size(), groups(items));
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }

    /** The number of the first finding on this page, 1-based. */
    public int from() {
        return total == 0 ? 0 : (number - 1) * SIZE + 1;
    }

    /** The number of the last finding on this page. */
    public int to() {
        return Math.min(number * SIZE, total);
    }

    private static List<Group> groups(List<Finding> findings) {
        return grouped(findings).entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static Map<String, List<Finding>> grouped(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> rank(key(finding))))
                .collect(
                        Collectors.groupingBy(
                                FindingsPage::key, LinkedHashMap::new, Collectors.toList()));
    }

    private static String key(Finding finding) {
        return finding.counts() ? finding.severity() : finding.state();
    }

    private static int rank(String key) {
        int place = ORDER.indexOf(key);
        return place < 0 ? ORDER.size() : place;
    }

    private static int parsed(String number) {
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }
}
