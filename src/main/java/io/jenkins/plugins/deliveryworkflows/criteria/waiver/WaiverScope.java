package io.jenkins.plugins.deliveryworkflows.criteria.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is being judged, as far as waivers care.
 *
 * @param workflow its id
 * @param criteria the ids of its criteria
 * @param feature the feature that is worked on, empty for none
 * @param today in UTC
 * @param authors e-mail addresses of those who wrote the change's commits, in small letters;
 *     nothing where history doesn't tell
 */
public record WaiverScope(
        String workflow,
        List<String> criteria,
        String feature,
        LocalDate today,
        Optional<Set<String>> authors) {

    public WaiverScope {
        criteria = List.copyOf(criteria);
        authors = authors.map(WaiverScope::inSmallLetters);
    }

    private static Set<String> inSmallLetters(Set<String> addresses) {
        return addresses.stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
