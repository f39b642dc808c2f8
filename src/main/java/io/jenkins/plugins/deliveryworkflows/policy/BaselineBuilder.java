package io.jenkins.plugins.deliveryworkflows.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A baseline in the making. */
public final class BaselineBuilder {

    /** The parts of the file by name, in its order. */
    static final Map<String, Part> PARTS = parts();

    private final List<Baseline.Finding> findings = new ArrayList<>();
    private final List<Baseline.TestGap> testGaps = new ArrayList<>();
    private final List<Baseline.Marker> markers = new ArrayList<>();
    private final List<Baseline.BrokenLink> brokenLinks = new ArrayList<>();
    private final List<String> services = new ArrayList<>();

    /**
     * A list of the file.
     *
     * @param keys of its items, in order; none where they are texts
     * @param add takes an item's texts by key, a text by itself under the empty key
     */
    record Part(List<String> keys, BiConsumer<BaselineBuilder, Map<String, String>> add) {}

    public BaselineBuilder finding(Baseline.Finding finding) {
        findings.add(finding);
        return this;
    }

    public BaselineBuilder testGap(Baseline.TestGap gap) {
        testGaps.add(gap);
        return this;
    }

    public BaselineBuilder marker(Baseline.Marker marker) {
        markers.add(marker);
        return this;
    }

    public BaselineBuilder brokenLink(Baseline.BrokenLink link) {
        brokenLinks.add(link);
        return this;
    }

    public BaselineBuilder serviceWithoutRunbook(String service) {
        services.add(service);
        return this;
    }

    public Baseline build() {
        return new Baseline(findings, testGaps, markers, brokenLinks, services);
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "findings",
                new Part(
                        List.of("fingerprint", "rule", "path", "owner"),
                        (baseline, item) ->
                                baseline.finding(
                                        new Baseline.Finding(
                                                item.get("fingerprint"),
                                                item.get("rule"),
                                                item.get("path"),
                                                item.get("owner")))));
        parts.put(
                "testGaps",
                new Part(
                        List.of("path", "symbol"),
                        (baseline, item) ->
                                baseline.testGap(
                                        new Baseline.TestGap(
                                                item.get("path"), item.get("symbol")))));
        parts.put(
                "markers",
                new Part(
                        List.of("path", "owner", "fingerprint"),
                        (baseline, item) ->
                                baseline.marker(
                                        new Baseline.Marker(
                                                item.get("path"),
                                                item.get("owner"),
                                                item.get("fingerprint")))));
        parts.put(
                "brokenLinks",
                new Part(
                        List.of("path", "target"),
                        (baseline, item) ->
                                baseline.brokenLink(
                                        new Baseline.BrokenLink(
                                                item.get("path"), item.get("target")))));
        parts.put(
                "servicesWithoutRunbook",
                new Part(
                        List.of(),
                        (baseline, item) -> baseline.serviceWithoutRunbook(item.get(""))));
        return parts;
    }
}
