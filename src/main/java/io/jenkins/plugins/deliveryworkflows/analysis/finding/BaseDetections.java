package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.facts.rules.MissingFileScan;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleScan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What today's rules see at the base revision: only changed files are read there, since the others
 * are as they were.
 */
final class BaseDetections {

    private static final int LARGEST = 1 << 20;

    private final Changes changes;
    private final Map<String, Map<String, Integer>> byPath = new HashMap<>();
    private Map<String, Integer> gone;
    private List<Detection> missing;

    BaseDetections(Changes changes) {
        this.changes = changes;
    }

    /** Whether the base doesn't have this detection; each one there stands for one here. */
    boolean lacks(Detection detection) {
        if (changes.fromNothing() || changes.base().problem().isPresent()) {
            return true;
        }
        if (detection.line() == 0 && missing().stream().anyMatch(one -> same(one, detection))) {
            return false;
        }
        if (!changes.paths().contains(detection.path())) {
            return detection.line() == 0 && isAboutOtherFiles(detection);
        }
        return !take(at(detection.path()), detection) && !take(gone(), detection);
    }

    /** One about a companion of the file may be new though the file itself is as it was. */
    private static boolean isAboutOtherFiles(Detection detection) {
        return MissingFileScan.isRule(detection.rule());
    }

    private List<Detection> missing() {
        if (missing == null) {
            missing =
                    new MissingFileScan().detect(List.copyOf(changes.pathsBefore()), rule -> true);
        }
        return missing;
    }

    private static boolean same(Detection one, Detection other) {
        return one.rule().equals(other.rule()) && one.path().equals(other.path());
    }

    private static boolean take(Map<String, Integer> counts, Detection detection) {
        Integer left = counts.get(key(detection));
        if (left == null || left == 0) {
            return false;
        }
        counts.put(key(detection), left - 1);
        return true;
    }

    private Map<String, Integer> at(String path) {
        return byPath.computeIfAbsent(path, p -> count(List.of(p)));
    }

    /** What stood in files that are gone now: it may stand under another name. */
    private Map<String, Integer> gone() {
        if (gone == null) {
            List<String> deleted = new ArrayList<>(changes.paths());
            deleted.removeIf(changes::isThereNow);
            gone = count(deleted);
        }
        return gone;
    }

    private Map<String, Integer> count(List<String> paths) {
        Map<String, Integer> counts = new HashMap<>();
        for (String path : paths) {
            Optional<byte[]> bytes = changes.before(path, LARGEST);
            bytes.map(content -> new String(content, StandardCharsets.UTF_8))
                    .map(text -> new RuleScan().detect(path, text, rule -> true))
                    .orElse(List.of())
                    .forEach(detection -> counts.merge(key(detection), 1, Integer::sum));
        }
        return counts;
    }

    private static String key(Detection detection) {
        return detection.rule() + '\0' + detection.context();
    }
}
