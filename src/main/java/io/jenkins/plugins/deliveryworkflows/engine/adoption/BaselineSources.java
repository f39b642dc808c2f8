package io.jenkins.plugins.deliveryworkflows.engine.adoption;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Standing;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.BaselineBuilder;
import java.util.List;

/** All that a baseline is made of. */
final class BaselineSources {

    private static final List<BaselineSource> ALL =
            List.of(BaselineSources::findings, OpenQuestions::add);

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
}
