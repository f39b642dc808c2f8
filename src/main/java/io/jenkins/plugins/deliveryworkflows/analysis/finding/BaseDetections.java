package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleScan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What today's rules see at the base revision. */
final class BaseDetections {

    private static final int LARGEST = 4 * 1024 * 1024;

    private final Changes changes;
    private final boolean known;
    private final Map<String, List<Detection>> left = new HashMap<>();
    private final Map<String, Boolean> documents = new HashMap<>();

    BaseDetections(Project project) {
        changes = project.changes();
        Optional<Facts> before = project.factsBefore().facts();
        known = before.isPresent() && !changes.fromNothing();
        before.map(Facts::detections).orElse(List.of()).forEach(this::add);
    }

    private void add(Detection detection) {
        left.computeIfAbsent(key(detection), key -> new ArrayList<>()).add(detection);
    }

    /** Whether the base doesn't have this detection; each one there stands for one here. */
    boolean lacks(Detection detection) {
        return !known || !take(detection);
    }

    /** The same for a file that is no source, which the base's facts know nothing of. */
    boolean lacksInDocument(Detection detection) {
        if (known && documents.putIfAbsent(detection.path(), true) == null) {
            changes.before(detection.path(), LARGEST)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .map(text -> new RuleScan().detect(detection.path(), text, rule -> true))
                    .orElse(List.of())
                    .forEach(this::add);
        }
        return lacks(detection);
    }

    /** The same place if it is left, else one in a file that is gone: it may have been renamed. */
    private boolean take(Detection detection) {
        List<Detection> candidates = left.getOrDefault(key(detection), List.of());
        for (Detection candidate : candidates) {
            if (candidate.path().equals(detection.path())) {
                return candidates.remove(candidate);
            }
        }
        for (Detection candidate : candidates) {
            if (!changes.isThereNow(candidate.path())) {
                return candidates.remove(candidate);
            }
        }
        return false;
    }

    /** What was there and is not any more, for those that were asked about. */
    List<Detection> remaining() {
        return left.values().stream().flatMap(List::stream).toList();
    }

    private static String key(Detection detection) {
        return detection.rule() + '\0' + detection.context();
    }
}
