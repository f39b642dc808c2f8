package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.Item;
import hudson.security.AuthorizationStrategy;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.Distrust;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jenkins.model.Jenkins;
import net.sf.json.JSONObject;
import org.htmlunit.Page;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class ReportPagesIT {

    private static final AtomicInteger JOBS = new AtomicInteger();
    private static final String ID = "release-readiness";

    private static JenkinsRule jenkins;

    private FreeStyleProject job;
    private FreeStyleBuild build;

    @BeforeAll
    static void start(JenkinsRule rule) {
        jenkins = rule;
    }

    @BeforeEach
    void buildOnce() throws Exception {
        job = jenkins.createFreeStyleProject("billing ü (100 €) " + JOBS.incrementAndGet());
        build = jenkins.buildAndAssertSuccess(job);
    }

    @Test
    void showsVerdictAndNextActionsOnTheBuildsPage() throws Exception {
        PublishedSample.publish(build, ID, SampleReports.notReady());

        String text = page("1/").asNormalizedText().replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Release Readiness Workflow billing-2.3.0 Not ready 0 of 4 criteria pass")
                .contains("Refresh the context pack, then commit the documents");
    }

    @Test
    void showsTheWholeReportOnAPageOfItsOwn() throws Exception {
        PublishedSample.publish(build, ID, SampleReports.notReady(), List.of(Distrust.FORK.code()));

        String text = page("1/exit-criteria/").asNormalizedText().replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Not ready")
                .contains("Untrusted: no gate takes this report")
                .contains("The sources come from a fork")
                .contains("Not met Context pack refreshed.")
                .contains("2 managed blocks differ from what the sources say now")
                .contains("docs/backend/database/schema.md:31")
                .contains("context-preflight Done 1.8 s")
                .contains("A value is joined into an SQL text")
                .contains("Action items")
                .contains("Waivers")
                .contains("failOn: CRITICAL → NONE is not applied")
                .contains("highest release tag reachable from HEAD");
    }

    @Test
    void listsSeveralReports() throws Exception {
        PublishedSample.publish(build, "first", SampleReports.notReady());
        PublishedSample.publish(build, "second", SampleReports.ready());

        HtmlPage list = page("1/exit-criteria/");

        assertThat(list.getAnchorByHref("first/")).isNotNull();
        assertThat(list.getAnchorByHref("second/")).isNotNull();
        assertThat(list.asNormalizedText().replaceAll("\\s+", " "))
                .contains("0 of 4")
                .contains("4 of 4");
    }

    @Test
    void saysWhatChangedSinceTheBuildBefore() throws Exception {
        PublishedSample.publish(build, ID, SampleReports.ready());
        FreeStyleBuild second = jenkins.buildAndAssertSuccess(job);
        PublishedSample.publish(second, ID, SampleReports.notReady());

        String text =
                page("2/exit-criteria/" + ID + "/").asNormalizedText().replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Since #1")
                .contains("Not met Action items logged.")
                .contains("new findings")
                .contains("Report of #1");
    }

    @Test
    void drawsTheCourseOfAJobWithATableBesideIt() throws Exception {
        PublishedSample.publish(build, ID, SampleReports.notReady());
        PublishedSample.publish(jenkins.buildAndAssertSuccess(job), ID, SampleReports.ready());

        HtmlPage course = page("exit-criteria/");

        assertThat(page("").asNormalizedText().replaceAll("\\s+", " "))
                .contains("Ready 4 of 4 criteria pass in #2");
        assertThat(course.querySelectorAll("svg.dw-trend rect")).hasSize(2);
        assertThat(course.querySelectorAll("table tbody tr")).hasSize(2);
        assertThat(course.asNormalizedText().replaceAll("\\s+", " "))
                .contains("0/4")
                .contains("4/4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1/",
                "1/exit-criteria/",
                "1/exit-criteria/" + ID + "/",
                "2/exit-criteria/" + ID + "/",
                "exit-criteria/",
            })
    void showsHostileTextAsText(String address) throws Exception {
        PublishedSample.publish(build, "other", HostileReport.create());
        PublishedSample.publish(build, ID, HostileReport.create());
        PublishedSample.publish(
                jenkins.buildAndAssertSuccess(job),
                ID,
                HostileReport.create().withFindings(SampleReports.notReady().findings()));

        HtmlPage page = (HtmlPage) page(address, jenkins.createWebClient());

        assertThat(page.getByXPath("//@*[starts-with(name(), 'on')]"))
                .noneMatch(attribute -> attribute.toString().contains("alert"));
        assertThat(page.getByXPath("//iframe | //script[contains(., 'alert(')] | //img[@src='x']"))
                .isEmpty();
        assertThat(page.getByXPath("//@href[starts-with(., 'javascript:alert')]")).isEmpty();
        assertThat(page.getWebResponse().getContentAsString())
                .doesNotContain("<script>alert")
                .doesNotContain("\u202E")
                .doesNotContain(jenkins.jenkins.getRootDir().getPath());
    }

    @Test
    void pagesThroughTenThousandFindingsWithinASecond() throws Exception {
        Report many =
                SampleReports.notReady()
                        .withFindings(SampleReports.withFindings(10_000, "A finding").findings());
        PublishedSample.publish(build, ID, many);
        PublishedSample.publish(jenkins.buildAndAssertSuccess(job), ID, many);
        String address = "2/exit-criteria/" + ID + "/?findings=&page=";
        String last = "";
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long started = System.nanoTime();
            last = response(address + "100").getContentAsString();
            fastest = Math.min(fastest, (System.nanoTime() - started) / 1_000_000);
        }

        assertThat(last).contains("9,901 to 10,000 of 10,000").contains("page=99#findings");
        assertThat(fastest).isLessThan(1_000);
    }

    @Test
    void saysThatAChangedReportCanNotBeShown() throws Exception {
        PublishedSample.publish(build, ID, SampleReports.ready());
        Path json = build.getRootDir().toPath().resolve("exit-criteria/" + ID + "/report.json");
        Files.writeString(json, Files.readString(json).replace("WAIVED", "MET"));

        String content = response("1/exit-criteria/" + ID + "/").getContentAsString();

        assertThat(content)
                .contains("exit-criteria/" + ID + "/report.json: ")
                .contains("the report was changed after it was published")
                .doesNotContain(build.getRootDir().getPath());
        assertThat(response("1/").getStatusCode()).isEqualTo(200);
        assertThat(response("exit-criteria/").getStatusCode()).isEqualTo(200);
        assertThat(response("1/exit-criteria/" + ID + "/export/report.json").getStatusCode())
                .isEqualTo(404);
    }

    @Test
    void saysThatAReportOfANewerVersionCanNotBeShown() throws Exception {
        Report report = SampleReports.ready();
        String newer =
                new JsonReport()
                        .write(report)
                        .replace("\"schemaVersion\": 1", "\"schemaVersion\": 99");
        String sha256 = ReportStore.of(build).write(ID, newer, new byte[0]);
        ExitCriteriaAction.of(build).put(new ReportSummary(ID, report, "", sha256, List.of()));

        assertThat(response("1/exit-criteria/" + ID + "/").getContentAsString())
                .contains("the report has schema version 99")
                .contains("Read it with the version of the product that wrote it");
        assertThat(response("1/").getStatusCode()).isEqualTo(200);
    }

    @Test
    void saysThatAReportIsGone() throws Exception {
        PublishedSample.publish(build, ID, SampleReports.ready());
        Files.delete(build.getRootDir().toPath().resolve("exit-criteria/" + ID + "/report.json"));

        assertThat(response("1/exit-criteria/" + ID + "/").getContentAsString())
                .contains("the report is gone");
    }

    @ParameterizedTest
    @CsvSource({
        "report.json, application/json",
        "report.html, text/html",
        "report.md, text/markdown",
        "junit.xml, application/xml",
        "report.sarif, application/sarif+json",
        "delivery.patch, text/x-patch",
    })
    void offersFilesThatNoBrowserShowsAsAPage(String file, String type) throws Exception {
        PublishedSample.publish(build, ID, HostileReport.create());

        WebResponse response = response("1/exit-criteria/" + ID + "/export/" + file);

        assertThat(response.getContentType()).isEqualTo(type);
        assertThat(response.getResponseHeaderValue("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + ID + "-" + file + "\"");
        assertThat(response.getResponseHeaderValue("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getContentLength()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/exit-criteria/none/",
                "1/exit-criteria/..%2f..%2fconfig.xml/",
                "1/exit-criteria/" + ID + "/export/..%2f..%2fbuild.xml",
                "1/exit-criteria/" + ID + "/export/build.xml",
                "1/exit-criteria/" + ID + "/export",
            })
    void knowsNoOtherAddresses(String address) throws Exception {
        PublishedSample.publish(build, ID, SampleReports.ready());

        assertThat(response(address).getContentAsString())
                .doesNotContain("<?xml version='1.1' encoding='UTF-8'?>");
        assertThat(response(address).getStatusCode()).isIn(400, 404);
    }

    @Test
    void exportsTheVerdictToPrograms() throws Exception {
        PublishedSample.publish(build, ID, SampleReports.notReady());

        JSONObject all = jenkins.getJSON(job.getUrl() + "1/exit-criteria/api/json").getJSONObject();
        JSONObject some =
                jenkins.getJSON(job.getUrl() + "1/exit-criteria/api/json?tree=reports[verdict]")
                        .getJSONObject();

        JSONObject report = all.getJSONArray("reports").getJSONObject(0);
        assertThat(report.getString("verdict")).isEqualTo("NOT_READY");
        assertThat(report.getString("commit"))
                .isEqualTo(SampleReports.notReady().source().commit());
        assertThat(report.getJSONObject("statuses").getString("context-pack-refreshed"))
                .isEqualTo("NOT_MET");
        assertThat(report.getJSONObject("findings").getInt("CRITICAL")).isEqualTo(1);
        assertThat(report.getString("url")).isEqualTo("exit-criteria/" + ID + "/");
        assertThat(
                        jenkins.getJSON(job.getUrl() + "exit-criteria/api/json")
                                .getJSONObject()
                                .getJSONArray("latest")
                                .getJSONObject(0)
                                .getString("verdict"))
                .as("of the job")
                .isEqualTo("NOT_READY");
        assertThat(some.getJSONArray("reports").getJSONObject(0).keySet())
                .containsExactly("verdict");
    }

    @Test
    void showsNothingToWhoMayNotReadTheJob() throws Exception {
        PublishedSample.publish(build, ID, SampleReports.notReady());
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(
                new MockAuthorizationStrategy()
                        .grant(Jenkins.READ)
                        .everywhere()
                        .toEveryone()
                        .grant(Item.READ)
                        .onItems(job)
                        .to("reader")
                        .grant(Item.DISCOVER)
                        .onItems(job)
                        .to("finder"));
        try {
            for (String address :
                    List.of(
                            "1/exit-criteria/" + ID + "/",
                            "1/exit-criteria/api/json",
                            "exit-criteria/",
                            "1/exit-criteria/" + ID + "/export/report.json")) {
                assertThat(response(address, "reader").getStatusCode()).isEqualTo(200);
                assertThat(response(address, "finder").getStatusCode()).isEqualTo(403);
                assertThat(response(address, "stranger").getStatusCode()).isEqualTo(404);
            }
        } finally {
            jenkins.jenkins.setAuthorizationStrategy(AuthorizationStrategy.UNSECURED);
        }
    }

    private HtmlPage page(String address) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            return client.getPage(job, address);
        }
    }

    private WebResponse response(String address) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            return response(address, client);
        }
    }

    private WebResponse response(String address, String user) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient().login(user)) {
            return response(address, client);
        }
    }

    private WebResponse response(String address, JenkinsRule.WebClient client) throws Exception {
        return page(address, client).getWebResponse();
    }

    private Page page(String address, JenkinsRule.WebClient client) throws Exception {
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setJavaScriptEnabled(false);
        URL url = new URL(jenkins.getURL() + job.getUrl() + address);
        return client.getPage(new WebRequest(url));
    }
}
