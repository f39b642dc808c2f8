package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a report may be, as people write it: {@code 30m}, {@code 12h}, {@code 7d}, {@code 2w}.
 *
 * @param text as it was written
 */
record MaximumAge(Duration duration, String text) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,5}) ?([mhdw])");
    private static final Map<String, Duration> UNITS =
            Map.of(
                    "m", Duration.ofMinutes(1),
                    "h", Duration.ofHours(1),
                    "d", Duration.ofDays(1),
                    "w", Duration.ofDays(7));

    /** Nothing where the text is no age. */
    static Optional<MaximumAge> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(
                        new MaximumAge(
                                UNITS.get(matcher.group(2))
                                        .multipliedBy(Long.parseLong(matcher.group(1))),
                                text.strip()))
                : Optional.empty();
    }
}
