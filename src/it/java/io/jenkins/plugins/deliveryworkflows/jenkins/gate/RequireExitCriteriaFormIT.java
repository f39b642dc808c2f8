package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport;
import io.jenkins.plugins.deliveryworkflows.jenkins.steps.RequireExitCriteriaStep;
import org.jenkinsci.plugins.workflow.cps.SnippetizerTester;
import org.jenkinsci.plugins.workflow.steps.StepConfigTester;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class RequireExitCriteriaFormIT {

    @Test
    void formKeepsWhatItShows(JenkinsRule jenkins) throws Exception {
        RequireExitCriteriaStep again = new StepConfigTester(jenkins).configRoundTrip(full());

        assertThat(again).usingRecursiveComparison().isEqualTo(full());
    }

    @Test
    void generatorWritesOnlyWhatWasGiven(JenkinsRule jenkins) throws Exception {
        SnippetizerTester snippets = new SnippetizerTester(jenkins);
        RequireExitCriteriaStep step = new RequireExitCriteriaStep("team/app", "release-readiness");
        step.setCommit(GivenReport.COMMIT);

        snippets.assertRoundTrip(
                step,
                "requireExitCriteria commit: '"
                        + GivenReport.COMMIT
                        + "', job: 'team/app', workflow: 'release-readiness'");
        snippets.assertRoundTrip(
                full(),
                "requireExitCriteria allowChangeRequests: true, build: 7, commit: '"
                        + GivenReport.COMMIT
                        + "', feature: 'f', incident: 'i', job: 'team/größe und co', maxAge: '7d',"
                        + " release: '1.0.0', reportId: 'blue', service: 's', sourceDigest: '"
                        + GivenReport.DIGEST
                        + "', sprint: '12', workflow: 'hotfix'");
    }

    private static RequireExitCriteriaStep full() {
        RequireExitCriteriaStep step = new RequireExitCriteriaStep("team/größe und co", "hotfix");
        step.setCommit(GivenReport.COMMIT);
        step.setSourceDigest(GivenReport.DIGEST);
        step.setMaxAge("7d");
        step.setReportId("blue");
        step.setBuild(7);
        step.setAllowChangeRequests(true);
        step.setFeature("f");
        step.setSprint("12");
        step.setRelease("1.0.0");
        step.setService("s");
        step.setIncident("i");
        return step;
    }
}
