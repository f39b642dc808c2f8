package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import java.util.ArrayList;
import java.util.List;

/** What a project does well, as far as its sources show it. */
public final class GoodPractices {

    private GoodPractices() {}

    /** Sentences without a full stop, in a fixed order. */
    public static List<String> of(Project project) {
        Facts facts = project.facts();
        List<String> practices = new ArrayList<>();
        add(practices, !facts.pipelines().isEmpty(), "Every change is built by a pipeline");
        add(practices, !facts.testSuites().isEmpty(), "There are automated tests");
        add(practices, !facts.qualityGates().isEmpty(), "Linters or other gates hold the code");
        add(practices, !facts.owners().isEmpty(), "Paths have owners (CODEOWNERS)");
        add(practices, !facts.dependencies().isEmpty(), "Dependencies are declared or locked");
        add(practices, !facts.licences().isEmpty(), "The licence is stated");
        add(
                practices,
                Findings.of(project).all().stream().noneMatch(one -> one.sighting().secret()),
                "No secret was found in sources, documents or control files");
        return practices;
    }

    private static void add(List<String> practices, boolean holds, String practice) {
        if (holds) {
            practices.add(practice);
        }
    }
}
