package io.jenkins.plugins.deliveryworkflows.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlReportTest {

    @Test
    void hasATestCaseForEachCriterion() throws Exception {
        Element suite = suite(SampleReports.notReady());

        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("4");
        assertThat(suite.getAttribute("skipped")).isEqualTo("0");
        assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-03-02T09:30:00");
        assertThat(suite.getAttribute("time")).isEqualTo("2.314");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(element(suite, "testcase").getAttribute("name"))
                .isEqualTo("context-pack-refreshed");
    }

    @Test
    void failsWithReasonsAndNextActions() throws Exception {
        Element failure = element(suite(SampleReports.notReady()), "failure");

        assertThat(failure.getAttribute("type")).isEqualTo("block-differs drift");
        assertThat(failure.getAttribute("message")).startsWith("2 managed blocks differ");
        assertThat(failure.getTextContent())
                .contains("  at docs/backend/database/schema.md:31\n")
                .contains("1. Refresh the context pack, then commit the documents\n")
                .contains("   type: delivery-workflows skill context-preflight\n")
                .contains("   at services/billing/openapi.yaml:212\n   owner: @acme/billing\n");
    }

    @Test
    void skipsWhatIsWaivedOrNotApplicable() throws Exception {
        Element suite = suite(SampleReports.ready());

        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
        assertThat(element(suite, "skipped").getAttribute("message"))
                .isEqualTo("Waived: trivy's results are stale");
        assertThat(suite.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void isValidXmlWhateverTheTextContains() throws Exception {
        Element failure = element(suite(SampleReports.notReady()), "failure");

        assertThat(failure.getTextContent())
                .contains(
                        "<script>alert(1)</script> \"><img src=x onerror=alert(2)> ${7*7} &amp; ]]>")
                .contains("\uFFFD[31mred\uFFFD \uFFFDevil end");
    }

    @Test
    void isValidXmlWithoutAnyCriterion() throws Exception {
        assertThat(suite(SampleReports.minimal()).getAttribute("tests")).isEqualTo("0");
    }

    private static Element suite(Report report) throws Exception {
        String xml = new JUnitXmlReport().write(report);
        Element root =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        return element(root, "testsuite");
    }

    private static Element element(Element parent, String tag) {
        return (Element) parent.getElementsByTagName(tag).item(0);
    }
}
