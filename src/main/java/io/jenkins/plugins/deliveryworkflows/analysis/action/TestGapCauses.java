package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGap;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGaps;
import java.util.List;

/** High-risk code that no test covers. */
final class TestGapCauses {

    private TestGapCauses() {}

    static List<Cause> of(Project project) {
        return TestGaps.of(project).high().stream().map(gap -> cause(project, gap)).toList();
    }

    private static Cause cause(Project project, TestGap gap) {
        return new Cause(
                "gap " + gap.id(),
                "Add a test",
                gap.risk(),
                project.ownerOf(gap.path()),
                gap.id(),
                gap.path(),
                gap.symbol().isEmpty() ? List.of() : List.of(gap.symbol()),
                0,
                true);
    }
}
