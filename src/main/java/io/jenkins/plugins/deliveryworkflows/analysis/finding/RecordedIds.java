package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids and whole fingerprints that were written down. */
final class RecordedIds {

    private final Set<String> ids;

    RecordedIds(Collection<RecordedFinding> recorded) {
        ids = recorded.stream().map(RecordedFinding::id).collect(Collectors.toSet());
    }

    boolean have(String fingerprint) {
        return ids.contains(fingerprint)
                || FindingId.lengths()
                        .mapToObj(length -> FindingId.PREFIX + fingerprint.substring(0, length))
                        .anyMatch(ids::contains);
    }
}
