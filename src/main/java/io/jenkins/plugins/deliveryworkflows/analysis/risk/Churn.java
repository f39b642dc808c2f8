package io.jenkins.plugins.deliveryworkflows.analysis.risk;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many commits since the base changed a file. For reports only: a document that showed it would
 * change with every commit.
 */
public record Churn(String path, int commits) {

    private static final int SHOWN = 10;

    /** The sources that changed most often, most often first; none that are gone. */
    public static List<Churn> of(Project project) {
        Map<String, Integer> commits = new HashMap<>();
        for (Commit commit : project.changes().commits().included()) {
            commit.paths().forEach(path -> commits.merge(path, 1, Integer::sum));
        }
        return commits.entrySet().stream()
                .filter(entry -> project.changes().isThereNow(entry.getKey()))
                .map(entry -> new Churn(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(Churn::commits)
                                .reversed()
                                .thenComparing(Churn::path))
                .limit(SHOWN)
                .toList();
    }
}
