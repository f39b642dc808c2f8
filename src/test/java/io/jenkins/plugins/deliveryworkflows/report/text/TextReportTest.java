package io.jenkins.plugins.deliveryworkflows.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String PAGE = ".delivery/out/release-readiness/report.html";

    @Test
    void saysTheVerdictWhyAndWhatToDo() {
        assertThat(new TextReport(false, PAGE, "").write(SampleReports.notReady()))
                .startsWith(
                        """
                        NOT READY  Release Readiness Workflow, billing-2.3.0
                        0 of 4 criteria met, 2.3 s

                        Exit criteria
                          Not met         Context pack refreshed.
                                          2 managed blocks differ from what the sources say now
                                          docs/api/index.md:14 and 1 more
                        """)
                .contains(
                        """

                        Next actions
                           1. Refresh the context pack, then commit the documents
                              delivery-workflows skill context-preflight
                           2. Remove the operation or serve it: <script>alert(1)</script>\
                        """)
                .contains("      services/billing/openapi.yaml:212  @acme/billing\n")
                .endsWith("\nReport: .delivery/out/release-readiness/report.html\n");
    }

    @Test
    void namesTheWorstFindingsAndWhatIsOverdue() {
        assertThat(new TextReport(false, PAGE, "").write(SampleReports.notReady()))
                .contains(
                        """

                        Findings: 1 critical, 2 high, 1 medium, 2 of them new; 1 fixed, 1 baselined, 1 allowed
                          CRITICAL  Private key (new)
                                    deploy/keys/billing.pem:1  private-key  @acme/billing
                        """)
                .contains(
                        """

                        Overdue: 1 action item
                          AI-1f3870be  Bind the parameters of the settlement query
                                    due 2026-02-01  services/billing/\
                        """);
        assertThat(new TextReport(false, "", "").write(SampleReports.withFindings(500, "Bad")))
                .contains("and 495 more in the report");
        assertThat(new TextReport(false, "", "").write(SampleReports.minimal()))
                .doesNotContain("Findings");
    }

    @Test
    void staysWithinTheTerminalButKeepsPathsWhole() {
        String text = new TextReport(false, PAGE, "").write(SampleReports.notReady());

        assertThat(text.lines().filter(line -> !line.contains("InvoiceSettlement")))
                .allMatch(line -> line.length() <= 100);
        assertThat(text).containsPattern("services/billing/\\S+CustomImplementation\\.java:48");
    }

    @Test
    void letsNoTextFromTheRepositoryActOnTheTerminal() {
        assertThat(new TextReport(false, PAGE, "").write(SampleReports.notReady()))
                .contains("\uFFFD[31mred")
                .doesNotContain("\u001b", "\u0000", "\u202E", "\r");
    }

    @Test
    void colorsOnlyWhereItIsWanted() {
        assertThat(new TextReport(true, "", "").write(SampleReports.ready()))
                .startsWith("\u001b[1;32mREADY\u001b[0m  Release Readiness")
                .contains("\u001b[33mWaived")
                .doesNotContain("Report:");
        assertThat(new TextReport(false, "", "").write(SampleReports.ready()))
                .startsWith("READY  Release Readiness")
                .contains("2 of 4 criteria met, 1 waived, 1 not applicable");
    }

    @Test
    void keepsCommandsAsTheyMustBeTyped() {
        String command =
                "git fetch --tags --unshallow origin " + "refs/heads/x ".repeat(20).strip();
        NextAction action = new NextAction("Fetch the tags", "", 0, "unassigned", command);

        assertThat(new TextReport(false, "", "").write(SampleReports.withNextAction(action)))
                .contains("\n      " + command + "\n");
    }

    @Test
    void countsWhatItLeavesOut() {
        assertThat(
                        new TextReport(false, "", "")
                                .write(SampleReports.withNextActions(500, "word ".repeat(5000))))
                .contains("  20. ")
                .contains("and 480 more in the report")
                .hasSizeLessThan(40_000);
    }
}
