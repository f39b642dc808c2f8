package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Gives each sighting its fingerprint. One whose file was renamed keeps the fingerprint that it had
 * under the old name: a recorded path that is gone hands it on to the first unmatched sighting of
 * the same rule and context.
 */
final class Identities {

    private static final Comparator<Sighting> ORDER =
            Comparator.comparing(Sighting::path)
                    .thenComparingInt(Sighting::line)
                    .thenComparing(Sighting::rule)
                    .thenComparing(Sighting::context);

    private final RecordedIds recorded;
    private final Map<String, Set<String>> originsAtPath = new HashMap<>();
    private final Map<String, Set<String>> goneOrigins = new HashMap<>();
    private final Set<String> handedOn = new HashSet<>();

    /**
     * @param recorded what was written down before
     * @param exists whether a path is there still
     */
    Identities(Collection<RecordedFinding> recorded, Predicate<String> exists) {
        this.recorded = new RecordedIds(recorded);
        for (RecordedFinding one : recorded) {
            if (!exists.test(one.path())) {
                origins(goneOrigins, one.rule()).add(one.origin());
            } else if (!one.path().equals(one.origin())) {
                origins(originsAtPath, one.path()).add(one.origin());
            }
        }
    }

    private static Set<String> origins(Map<String, Set<String>> origins, String key) {
        return origins.computeIfAbsent(key, k -> new TreeSet<>());
    }

    /** A sighting and what identifies it. */
    record Identified(Sighting sighting, String fingerprint, String origin) {}

    /** The sightings in the order of path and line. */
    List<Identified> of(Collection<Sighting> sightings) {
        Map<String, Integer> ordinals = new HashMap<>();
        List<Identified> identified = new ArrayList<>();
        for (Sighting sighting : sightings.stream().sorted(ORDER).toList()) {
            int ordinal = ordinals.merge(key(sighting), 1, Integer::sum) - 1;
            identified.add(identified(sighting, ordinal));
        }
        return identified;
    }

    private Identified identified(Sighting sighting, int ordinal) {
        Identified own = identified(sighting, sighting.path(), ordinal);
        if (recorded.have(own.fingerprint())) {
            return own;
        }
        return inherited(originsAtPath.get(sighting.path()), sighting, ordinal)
                .or(() -> inherited(goneOrigins.get(rule(sighting)), sighting, ordinal))
                .orElse(own);
    }

    private Optional<Identified> inherited(Set<String> origins, Sighting sighting, int ordinal) {
        return origins == null
                ? Optional.empty()
                : origins.stream()
                        .map(origin -> identified(sighting, origin, ordinal))
                        .filter(one -> recorded.have(one.fingerprint()))
                        .filter(one -> handedOn.add(one.fingerprint()))
                        .findFirst();
    }

    private static Identified identified(Sighting sighting, String origin, int ordinal) {
        String hash = new Fingerprint(rule(sighting), sighting.context(), origin, ordinal).hash();
        return new Identified(sighting, hash, origin);
    }

    private static String rule(Sighting sighting) {
        return sighting.tool().isEmpty()
                ? sighting.rule()
                : sighting.tool() + '/' + sighting.rule();
    }

    private static String key(Sighting sighting) {
        return rule(sighting) + '\0' + sighting.context() + '\0' + sighting.path();
    }
}
