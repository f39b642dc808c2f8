package io.jenkins.plugins.deliveryworkflows.report;

import java.util.List;

/**
 * The beginning of a list, so that a report for people stays readable.
 *
 * @param items what is shown
 * @param more how many further ones only {@code report.json} has
 */
public record Shown<T>(List<T> items, int more) {

    /** At most {@code limit} items. */
    public static <T> Shown<T> of(List<T> all, int limit) {
        int shown = Math.min(all.size(), limit);
        return new Shown<>(all.subList(0, shown), all.size() - shown);
    }
}
