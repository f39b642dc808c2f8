package io.jenkins.plugins.deliveryworkflows.policy;

import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was there when a team adopted the workflows, from {@code .delivery/baseline.json}: it isn't
 * held against later changes.
 *
 * <p>Every list is sorted and has each entry once.
 */
public record Baseline(
        List<Finding> findings,
        List<TestGap> testGaps,
        List<Marker> markers,
        List<BrokenLink> brokenLinks,
        List<String> servicesWithoutRunbook) {

    public static final Baseline NONE =
            new Baseline(List.of(), List.of(), List.of(), List.of(), List.of());

    public Baseline {
        findings =
                sorted(
                        findings,
                        Comparator.comparing(Finding::rule)
                                .thenComparing(Finding::path)
                                .thenComparing(Finding::fingerprint));
        testGaps =
                sorted(
                        testGaps,
                        Comparator.comparing(TestGap::path).thenComparing(TestGap::symbol));
        markers =
                sorted(
                        markers,
                        Comparator.comparing(Marker::path).thenComparing(Marker::fingerprint));
        brokenLinks =
                sorted(
                        brokenLinks,
                        Comparator.comparing(BrokenLink::path).thenComparing(BrokenLink::target));
        servicesWithoutRunbook = sorted(servicesWithoutRunbook, Comparator.naturalOrder());
    }

    /** The full fingerprints of the findings. */
    public Set<String> fingerprints() {
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
    }

    private static <T> List<T> sorted(List<T> entries, Comparator<T> order) {
        return entries.stream().distinct().sorted(order).toList();
    }

    /**
     * A finding.
     *
     * @param fingerprint in full
     * @param owner who had it then
     */
    public record Finding(String fingerprint, String rule, String path, String owner) {}

    /**
     * Code that no test covers.
     *
     * @param symbol what in the file, empty for the file as a whole
     */
    public record TestGap(String path, String symbol) {}

    /**
     * An open marker in a document.
     *
     * @param owner who is asked, empty where the marker names nobody
     * @param fingerprint SHA-256 of the question
     */
    public record Marker(String path, String owner, String fingerprint) {

        /** The marker that asks this question: line breaks and spaces make no other one. */
        public static Marker of(String path, String owner, String question) {
            String words = String.join(" ", question.strip().split("\\s+"));
            return new Marker(path, owner, Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A link in a document that leads nowhere. */
    public record BrokenLink(String path, String target) {}
}
