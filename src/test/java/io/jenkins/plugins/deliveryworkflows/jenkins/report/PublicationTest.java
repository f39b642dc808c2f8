package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    @ParameterizedTest
    @CsvSource({
        "REPORT, REPORT, REPORT",
        "REPORT, UNSTABLE, UNSTABLE",
        "UNSTABLE, REPORT, UNSTABLE",
        "FAILURE, UNSTABLE, FAILURE",
        "UNSTABLE, FAILURE, FAILURE",
    })
    void followsTheStricterOfParameterAndPolicy(
            String asked, String ruled, Policy.Gate consequence) {
        assertThat(asked(asked).consequence(SampleReports.notReady(), ruling(ruled)))
                .isEqualTo(consequence);
    }

    @Test
    void doesNothingToABuildThatIsReady() {
        assertThat(asked("FAILURE").consequence(SampleReports.ready(), ruling("FAILURE")))
                .isEqualTo(Policy.Gate.REPORT);
    }

    private static Publication asked(String onNotReady) {
        return new Publication("release-readiness", Map.of(), onNotReady, "");
    }

    private static GivenTrust ruling(String gate) {
        byte[] policy = ("gate: " + gate + "\n").getBytes(StandardCharsets.UTF_8);
        return new GivenTrust("", "", "a test", Map.of(ControlFiles.POLICY, policy));
    }
}
