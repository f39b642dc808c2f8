package io.jenkins.plugins.deliveryworkflows.engine.adoption;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Standing;
import io.jenkins.plugins.deliveryworkflows.analysis.links.BrokenLinks;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbooks;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGaps;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.BaselineBuilder;
import java.util.List;

/** All that a baseline is made of. */
final class BaselineSources {

    private static final List<BaselineSource> ALL =
            List.of(
                    BaselineSources::findings,
                    BaselineSources::testGaps,
                    OpenQuestions::add,
                    BaselineSources::brokenLinks,
                    BaselineSources::servicesWithoutRunbook);

    private BaselineSources() {}

    static Baseline collect(Project project) {
        BaselineBuilder baseline = new BaselineBuilder();
        ALL.forEach(source -> source.add(project, baseline));
        return baseline.build();
    }

    /** What the policy allows isn't recorded: it may change its mind. */
    private static void findings(Project project, BaselineBuilder baseline) {
        Findings.of(project).all().stream()
                .filter(finding -> finding.standing() != Standing.ALLOWED)
                .forEach(
                        finding ->
                                baseline.finding(
                                        new Baseline.Finding(
                                                finding.fingerprint(),
                                                finding.rule(),
                                                finding.origin(),
                                                finding.owner())));
    }

    /** Of all code, also what isn't risky enough today for a document. */
    private static void testGaps(Project project, BaselineBuilder baseline) {
        TestGaps.of(project)
                .ranked()
                .forEach(gap -> baseline.testGap(new Baseline.TestGap(gap.path(), gap.symbol())));
    }

    private static void brokenLinks(Project project, BaselineBuilder baseline) {
        BrokenLinks.of(project)
                .all()
                .forEach(
                        link ->
                                baseline.brokenLink(
                                        new Baseline.BrokenLink(link.path(), link.target())));
    }

    private static void servicesWithoutRunbook(Project project, BaselineBuilder baseline) {
        Runbooks.of(project).all().stream()
                .filter(runbook -> !project.otherFiles().contains(runbook.path()))
                .forEach(runbook -> baseline.serviceWithoutRunbook(runbook.name()));
    }
}
