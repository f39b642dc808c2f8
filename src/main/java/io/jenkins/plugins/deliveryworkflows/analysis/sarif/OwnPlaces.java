package io.jenkins.plugins.deliveryworkflows.analysis.sarif;

import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.facts.rules.Rule;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleCatalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that our own rules speak of, so that another scanner's word for the same isn't a second
 * finding.
 */
final class OwnPlaces {

    private final Map<String, List<Rule>> rules = new HashMap<>();

    private OwnPlaces() {}

    static OwnPlaces of(Collection<Detection> detections) {
        OwnPlaces places = new OwnPlaces();
        for (Detection detection : detections) {
            RuleCatalog.builtIn()
                    .find(detection.rule())
                    .ifPresent(
                            rule ->
                                    places.rules
                                            .computeIfAbsent(
                                                    key(detection.path(), detection.line()),
                                                    key -> new ArrayList<>())
                                            .add(rule));
        }
        return places;
    }

    /** Whether a rule of ours speaks of the same weakness on the same line. */
    boolean have(SarifResult result) {
        return rules.getOrDefault(key(result.path(), result.line()), List.of()).stream()
                .anyMatch(
                        rule ->
                                result.secret() && rule.isSecret()
                                        || !Collections.disjoint(rule.cwe(), result.cwe()));
    }

    private static String key(String path, int line) {
        return path + ':' + line;
    }
}
