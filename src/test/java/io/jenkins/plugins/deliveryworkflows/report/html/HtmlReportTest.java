package io.jenkins.plugins.deliveryworkflows.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    static Stream<Report> reports() {
        return Stream.of(SampleReports.notReady(), SampleReports.ready(), SampleReports.minimal());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasNoScriptAndLoadsNothing(Report report) throws Exception {
        for (Element element : elements(page(report))) {
            assertThat(element.getTagName())
                    .isNotIn("script", "img", "iframe", "link", "object", "embed", "form", "base");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotIn("src", "srcset", "style");
                if (name.equals("href")) {
                    assertThat(element.getAttribute(name)).startsWith("#");
                }
            }
        }
        assertThat(style(report)).doesNotContain("url(").doesNotContain("@import");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void forbidsTheBrowserEverythingButItsStyle(Report report) throws Exception {
        assertThat(elements(page(report)))
                .filteredOn(e -> e.getTagName().equals("meta"))
                .extracting(e -> e.getAttribute("content"))
                .contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void canBeReadByAScreenReader(Report report) throws Exception {
        Document page = page(report);

        assertThat(page.getElementsByTagName("main").getLength()).isOne();
        assertThat(page.getElementsByTagName("h1").getLength()).isOne();
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        List<String> ids = elements(page).stream().map(e -> e.getAttribute("id")).toList();
        for (Element element : elements(page)) {
            switch (element.getTagName()) {
                case "th" -> assertThat(element.getAttribute("scope")).isIn("col", "row");
                case "svg" -> assertThat(element.getAttribute("aria-hidden")).isEqualTo("true");
                case "section" -> assertThat(ids).contains(element.getAttribute("aria-labelledby"));
                default -> {}
            }
        }
        assertThat(ids.stream().filter(id -> !id.isEmpty())).doesNotHaveDuplicates();
    }

    @Test
    void beginsWithTheVerdictThenCriteriaThenNextActionsThenTheSequence() throws Exception {
        assertThat(texts(page(SampleReports.notReady()), "h2"))
                .startsWith(
                        "Exit criteria",
                        "Next actions",
                        "Findings",
                        "Action items",
                        "Waivers",
                        "Sequence");
        assertThat(texts(page(SampleReports.notReady()), "h1")).containsExactly("Not ready");
        assertThat(texts(page(SampleReports.ready()), "h1")).containsExactly("Ready");
    }

    @Test
    void showsHostileTextAsText() throws Exception {
        String shown = page(SampleReports.notReady()).getDocumentElement().getTextContent();

        assertThat(shown)
                .contains("Which system settles invoices? <script>alert(1)</script> \"><img src=x")
                .contains("${7*7} &amp; ]]>")
                .doesNotContain("\u001b", "\u0000", "\u202E");
    }

    @Test
    void saysWhatWasSkippedAndWhatIsUnknown() throws Exception {
        String shown = page(SampleReports.notReady()).getDocumentElement().getTextContent();

        assertThat(shown)
                .contains("too-large", "data/zip-codes.sql", "The submodule libs/money")
                .contains("Not available in this version");
        assertThat(page(SampleReports.minimal()).getDocumentElement().getTextContent())
                .contains("whether there are any is unknown here");
    }

    @Test
    void groupsFindingsBySeverityWithWhatAReaderNeedsToAct() throws Exception {
        Document page = page(SampleReports.notReady());
        String shown = page.getDocumentElement().getTextContent().replaceAll("\\s+", " ");

        assertThat(texts(page, "h3").stream().map(text -> text.replaceAll("\\s+", " ")))
                .startsWith("Critical 1", "High 2", "Medium 1");
        assertThat(shown)
                .contains("Found: 1 critical, 2 high, 1 medium, 2 of them new.")
                .contains(
                        "Private key New deploy/keys/billing.pem:1 Private key, 1024 to 2047 characters",
                        "private-key · F-0a000001 Owner @acme/billing Decision none",
                        "java-sql-concatenation · F-0a000002 Owner @acme/billing Decision fix",
                        "not rescanned trivy/CVE-2026-1111")
                .contains("A weak hash is used Fixed Medium", "Baselined 1", "Allowed 1");
    }

    @Test
    void saysWhichActionItemsAreLateAndWhyAWaiverWasRefused() throws Exception {
        String shown =
                page(SampleReports.notReady())
                        .getDocumentElement()
                        .getTextContent()
                        .replaceAll("\\s+", " ");

        assertThat(shown)
                .contains("2 items, 1 overdue.", "Due 2026-02-01 Overdue")
                .contains("Not applied it expired on 2026-02-01")
                .contains("build/trivy.sarif");
    }

    @Test
    void cutsLongListsAndSaysWhereTheRestIs() throws Exception {
        Document page = page(SampleReports.withFindings(500, "A value is joined"));

        assertThat(elements(page))
                .filteredOn(e -> e.getAttribute("role").equals("rowheader"))
                .hasSize(50);
        assertThat(page.getDocumentElement().getTextContent())
                .contains("… and 450 further ones in report.json and report.sarif.");
    }

    @Test
    void numbersTheNextActionsAndShowsWhatToType() throws Exception {
        Document page = page(SampleReports.notReady());

        assertThat(texts(page, "pre"))
                .containsExactly(
                        "delivery-workflows skill context-preflight",
                        "delivery-workflows --version");
        Element list = (Element) page.getElementsByTagName("ol").item(0);
        assertThat(list.getElementsByTagName("li").getLength()).isEqualTo(4);
    }

    @Test
    void saysThatNoSkillRanWhereOnlyTheVerdictWasAskedFor() throws Exception {
        assertThat(page(SampleReports.minimal()).getDocumentElement().getTextContent())
                .contains("no skill ran, nothing was written")
                .contains("Nothing was judged.");
    }

    static String style(Report report) throws Exception {
        return texts(page(report), "style").get(0);
    }

    private static List<String> texts(Document page, String tag) {
        return elements(page).stream()
                .filter(e -> e.getTagName().equals(tag))
                .map(e -> e.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /**
     * Parsed as XML once its void elements are closed: so every other element must be well-formed.
     */
    private static Document page(Report report) throws Exception {
        String html = new HtmlReport().write(report);
        assertThat(html).startsWith("<!doctype html>");
        String xml = html.replaceFirst("<!doctype html>", "").replaceAll("(<meta [^>]*)>", "$1/>");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.strip())));
    }
}
