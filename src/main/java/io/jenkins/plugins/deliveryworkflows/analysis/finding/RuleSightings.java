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
        this.base = new BaseDetections(project.changes());
    }

    List<Sighting> all() {
        List<Sighting> sightings = new ArrayList<>();
        Stream.concat(
                        project.facts().detections().stream(),
                        project.otherFiles().stream().flatMap(this::secrets))
                .forEach(detection -> sightings.add(sighting(detection)));
        return sightings;
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

    private Sighting sighting(Detection detection) {
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
                base.lacks(detection));
    }
}
