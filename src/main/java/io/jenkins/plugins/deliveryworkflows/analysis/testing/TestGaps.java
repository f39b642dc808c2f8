package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.coverage.Coverage;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.List;

/**
 * Where changed code lacks a test, the riskiest first.
 *
 * @param ranked all of them
 * @param measured whether any fresh coverage report was there
 */
public record TestGaps(List<TestGap> ranked, boolean measured) {

    /** So many gaps a document shows; more are in the report alone. */
    public static final int SHOWN = 25;

    public TestGaps {
        ranked = List.copyOf(ranked);
    }

    /** The gaps of a project as it is now. */
    public static TestGaps of(Project project) {
        return project.once(TestGaps.class, p -> new TestGapFinder(p, Coverage.of(p)).find());
    }

    /** Those that the team didn't have when it adopted the workflows. */
    public List<TestGap> open() {
        return ranked.stream().filter(gap -> !gap.baselined()).toList();
    }

    /** Open ones of high risk: each needs an action item. */
    public List<TestGap> high() {
        return open().stream().filter(gap -> gap.risk() == Severity.HIGH).toList();
    }

    /** What documents show: every open one of high risk, and of medium risk as many as fit. */
    public List<TestGap> shown() {
        return open().stream()
                .filter(gap -> gap.risk() != Severity.LOW)
                .limit(Math.max(SHOWN, high().size()))
                .toList();
    }

    /** Whether there are open ones that documents don't show. */
    public boolean hasMore() {
        return shown().size() < open().size();
    }
}
