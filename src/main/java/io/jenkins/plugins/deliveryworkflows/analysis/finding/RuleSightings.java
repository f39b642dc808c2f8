package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.facts.rules.Rule;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleCatalog;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleScan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What our own rules see: in the sources everything, in documents and control files secrets only.
 */
final class RuleSightings {

    private static final int LARGEST = 4 * 1024 * 1024;

    private final Project project;
    private final BaseDetections base;
    private final RuleCatalog rules = RuleCatalog.builtIn();

    RuleSightings(Project project) {
        this.project = project;
        this.base = new BaseDetections(project);
    }

    List<Sighting> all() {
        List<Sighting> sightings = new ArrayList<>();
        for (Detection detection : project.facts().detections()) {
            sightings.add(sighting(detection, base.lacks(detection)));
        }
        project.otherFiles().stream()
                .flatMap(this::secrets)
                .forEach(
                        detection ->
                                sightings.add(
                                        sighting(detection, base.lacksInDocument(detection))));
        return sightings;
    }

    /** What the base has and the sources now have no more, as it was there. */
    List<Sighting> fixed() {
        return base.remaining().stream().map(detection -> sighting(detection, false)).toList();
    }

    private Stream<Detection> secrets(String path) {
        return project
                .workspace()
                .read(path, LARGEST)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> new RuleScan().detect(path, text, Rule::isSecret))
                .orElse(List.of())
                .stream();
    }

    private Sighting sighting(Detection detection, boolean introduced) {
        Rule rule = rules.find(detection.rule()).orElseThrow();
        return new Sighting(
                "",
                rule.id(),
                rule.title(),
                rule.severity(),
                rule.kind().name().toLowerCase(Locale.ROOT),
                detection.path(),
                detection.line(),
                detection.context(),
                detection.evidence(),
                rule.recommendation(),
                rule.isSecret(),
                detection.ignored(),
                introduced);
    }
}
