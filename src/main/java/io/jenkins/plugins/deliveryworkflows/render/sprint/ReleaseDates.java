package io.jenkins.plugins.deliveryworkflows.render.sprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The days that a caller gave; no other is ever thought up.
 *
 * @param start the plan's first day
 * @param release the plan's last day
 */
public record ReleaseDates(Optional<LocalDate> start, Optional<LocalDate> release) {

    /** From the inputs {@code start} and {@code days}; what isn't well formed says nothing. */
    public static ReleaseDates of(Map<String, String> inputs) {
        try {
            String start = inputs.getOrDefault("start", "");
            String days = inputs.getOrDefault("days", "");
            if (start.isEmpty()) {
                return new ReleaseDates(Optional.empty(), Optional.empty());
            }
            LocalDate first = LocalDate.parse(start);
            return new ReleaseDates(
                    Optional.of(first),
                    days.isEmpty()
                            ? Optional.empty()
                            : Optional.of(first.plusDays(Integer.parseInt(days) - 1L)));
        } catch (DateTimeException | NumberFormatException e) {
            return new ReleaseDates(Optional.empty(), Optional.empty());
        }
    }
}
