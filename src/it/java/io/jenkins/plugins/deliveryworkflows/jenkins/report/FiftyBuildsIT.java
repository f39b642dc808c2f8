package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.TopLevelItem;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.io.File;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

class FiftyBuildsIT {

    private static final int BUILDS = 50;
    private static final int LARGEST_GROWTH = 4 * 1024;

    @RegisterExtension final JenkinsSessionExtension session = new JenkinsSessionExtension();

    @Test
    void keepsEveryReportOverARestartAndLittleInTheBuildsRecord() throws Throwable {
        Report hostile = HostileReport.create();
        session.then(
                jenkins -> {
                    FreeStyleProject job = jenkins.createFreeStyleProject("fifty");
                    for (int i = 0; i < BUILDS; i++) {
                        FreeStyleBuild build = jenkins.buildAndAssertSuccess(job);
                        long before = record(build).length();
                        PublishedSample.publish(build, "hostile", hostile);
                        PublishedSample.publish(build, "ready", SampleReports.ready());
                        assertThat(record(build).length() - before)
                                .isLessThanOrEqualTo(2 * LARGEST_GROWTH);
                    }
                });
        session.then(
                jenkins -> {
                    FreeStyleProject job = job(jenkins);
                    for (FreeStyleBuild build : job.getBuilds()) {
                        ExitCriteriaAction action = build.getAction(ExitCriteriaAction.class);
                        assertThat(action.getReports())
                                .extracting(ReportSummary::getId)
                                .containsExactly("hostile", "ready");
                        assertThat(ReportStore.of(build).read(action.find("hostile").orElseThrow()))
                                .isEqualTo(hostile);
                    }
                    try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
                        HtmlPage course = client.getPage(job, "exit-criteria/");
                        assertThat(course.querySelectorAll("svg.dw-trend rect"))
                                .hasSize(2 * BUILDS);
                    }
                });
    }

    private static FreeStyleProject job(JenkinsRule jenkins) {
        TopLevelItem job = jenkins.jenkins.getItem("fifty");
        return (FreeStyleProject) job;
    }

    private static File record(FreeStyleBuild build) {
        return new File(build.getRootDir(), "build.xml");
    }
}
