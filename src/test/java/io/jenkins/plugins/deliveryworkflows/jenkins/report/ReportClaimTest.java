package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrust;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.Distrust;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportClaimTest {

    private static final Report REPORT = SampleReports.notReady();

    @Test
    void isTakenWhereNothingContradictsIt() {
        ReportClaim claim = ReportClaim.check(asked(Map.of()), trust(commit()), outcome(REPORT));

        assertThat(claim.report().criteria()).isEqualTo(REPORT.criteria());
        assertThat(claim.distrust()).doesNotContain(Distrust.OTHER_COMMIT.code());
    }

    @Test
    void isDistrustedWhereJenkinsCheckedOutAnotherCommit() {
        ReportClaim claim =
                ReportClaim.check(asked(Map.of()), trust("0".repeat(40)), outcome(REPORT));

        assertThat(claim.distrust()).contains(Distrust.OTHER_COMMIT.code());
    }

    @Test
    void isRefusedForAnotherWorkflow() {
        Publication other = new Publication("hotfix", Map.of(), "REPORT", "");

        assertThatThrownBy(() -> ReportClaim.check(other, trust(commit()), outcome(REPORT)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("it is about release-readiness")
                .hasMessageContaining("Run hotfix in this build");
    }

    @Test
    void isRefusedForOtherInputs() {
        Publication other = asked(Map.of("release", "9.9.9"));

        assertThatThrownBy(() -> ReportClaim.check(other, trust(commit()), outcome(REPORT)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("it is about other inputs");
    }

    @Test
    void isRefusedForOtherCriteriaThanTheWorkflows() {
        AgentOutcome outcome =
                outcome(new JsonReport().write(REPORT).replace("action-items-logged", "easy-one"));

        assertThatThrownBy(() -> ReportClaim.check(asked(Map.of()), trust(commit()), outcome))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("it judges other criteria than those of release-readiness");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "no JSON", "{\"schemaVersion\": 99}"})
    void isRefusedWhereItIsNoReport(String text) {
        assertThatThrownBy(() -> ReportClaim.check(asked(Map.of()), trust(commit()), outcome(text)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("the report that the agent sent");
    }

    @Test
    void hasOnlyTheDocumentsThatItsReportNames() {
        String path = REPORT.outputs().get(0).path();
        byte[] other = "not what was judged".getBytes(StandardCharsets.UTF_8);
        AgentOutcome outcome =
                new AgentOutcome(
                        new JsonReport().write(REPORT),
                        new byte[0],
                        Map.of(path, other, "../../config.xml", other, "unnamed.md", other));

        ReportClaim claim = ReportClaim.check(asked(Map.of()), trust(commit()), outcome);

        assertThat(REPORT.outputs()).extracting(OutputDocument::path).contains(path);
        assertThat(claim.files()).isEmpty();
    }

    private static Publication asked(Map<String, String> inputs) {
        return new Publication("release-readiness", inputs, "REPORT", "");
    }

    private static BuildTrust trust(String commit) {
        return new BuildTrust(commit, "", GivenTrust.none("a test gives none"), List.of());
    }

    private static String commit() {
        return REPORT.source().commit();
    }

    private static AgentOutcome outcome(Report report) {
        return outcome(new JsonReport().write(report));
    }

    private static AgentOutcome outcome(String json) {
        return new AgentOutcome(json, new byte[0], Map.of());
    }
}
