package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportOptionsTest {

    @Test
    void readyIsZero() {
        assertThat(ReportOptions.exitCode(SampleReports.ready())).isZero();
    }

    @Test
    void notReadyIsOne() {
        assertThat(ReportOptions.exitCode(SampleReports.minimal())).isEqualTo(1);
    }

    @Test
    void failedSkillOutweighsTheVerdict() {
        String json = new JsonReport().write(SampleReports.notReady());
        Report report =
                JsonReport.read(
                        json.replace("\"DONE\"", "\"FAILED\"").getBytes(StandardCharsets.UTF_8),
                        "report.json");
        assertThat(report.steps()).extracting(Step::status).contains(Step.Status.FAILED);

        assertThat(ReportOptions.exitCode(report)).isEqualTo(3);
    }
}
