package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import static io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport.COMMIT;
import static io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport.DIGEST;
import static io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport.OTHER_COMMIT;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jenkinsci.plugins.workflow.actions.ErrorAction;
import org.jenkinsci.plugins.workflow.graphanalysis.DepthFirstScanner;
import org.jenkinsci.plugins.workflow.graphanalysis.NodeStepTypePredicate;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class RequireExitCriteriaIT {

    private JenkinsRule jenkins;
    private GateJob jobs;

    @BeforeEach
    void jobs(JenkinsRule rule) throws Exception {
        jenkins = rule;
        jobs = new GateJob(rule);
    }

    @Test
    void letsPassWhatIsReadyAndReturnsTheReport() throws Exception {
        jobs.published(GivenReport.ready());

        String log =
                jobs.passes(
                        "def report = "
                                + GateJob.gate("")
                                + "echo \"${report.verdict} by ${report.id} at ${report.url}\"");

        assertThat(log)
                .contains(
                        "Exit criteria: release-readiness of team/app #1",
                        "release-readiness is READY for commit 4b825dc642, judged",
                        "READY by release-readiness at "
                                + jenkins.getURL()
                                + "job/team/job/app/1/exit-criteria/release-readiness/");
    }

    @Test
    void namesEachUnmetCriterionAndFailsStageAndBuildAlike() throws Exception {
        jobs.published(
                GivenReport.ready()
                        .notMet("context-pack-refreshed", "2 managed blocks differ", "drift")
                        .notMet("action-items-logged", "the open question has no owner"));

        WorkflowRun build =
                jobs.build("stage('Promote') { " + GateJob.gate("") + "}", Result.FAILURE);

        assertThat(JenkinsRule.getLog(build))
                .contains(
                        "release-readiness isn't accepted for commit 4b825dc642, because of"
                                + " release-readiness of team/app #1:",
                        "  - context-pack-refreshed: 2 managed blocks differ; drift",
                        "  - action-items-logged: the open question has no owner",
                        "Report: " + jenkins.getURL() + "job/team/job/app/1/exit-criteria/")
                .doesNotContain("security-posture-updated", "\tat ");
        assertThat(
                        new DepthFirstScanner()
                                .filteredNodes(
                                        build.getExecution(),
                                        new NodeStepTypePredicate("requireExitCriteria")))
                .hasSize(1)
                .allMatch(node -> node.getPersistentAction(ErrorAction.class) != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "job: '', workflow: 'release-readiness', commit: 'main' | job: nothing says which job",
                "job: 'team/app', workflow: 'release-readiness' | commit: nothing says what is to go on",
                "job: 'team/app', workflow: 'release-readiness', commit: 'main' | commit: 'main' is no whole commit id. Give all of its 40 or 64",
                "job: 'team/app', workflow: 'release-readiness', commit: '4b825dc' | commit: '4b825dc' is no whole commit id",
                "job: 'team/app', workflow: 'release-redness', commit: 'main' | Did you mean 'release-readiness'?",
                "job: 'team/app', workflow: 'review', sourceDigest: 'x' | sourceDigest: 'x' is no SHA-256 digest",
                "job: 'team/app', workflow: 'review', commit: 'main', maxAge: 'a week' | maxAge: 'a week' is no age. Write a number and a unit, as in 30m, 12h, 7d or 2w",
                "job: 'team/app', workflow: 'review', commit: 'main', reportId: '../1' | reportId: '../1' can't be the name of a report",
                "job: 'team/app', workflow: 'review', commit: 'main', build: -1 | build: -1 is no build's number",
            })
    void saysWhatIsWrongWithTheQuestion(String arguments, String message) throws Exception {
        assertThat(jobs.refuses("requireExitCriteria " + arguments)).contains(message);
    }

    @Test
    void saysAllThatIsWrongWithTheQuestionAtOnce() throws Exception {
        assertThat(jobs.refuses(GateJob.gate("", "commit: 'main', maxAge: 'x'")))
                .contains("which job", "no whole commit id", "no age");
    }

    @Test
    void refusesReportOfAnotherCommit() throws Exception {
        jobs.published(GivenReport.ready().commit(OTHER_COMMIT));

        assertThat(jobs.refuses(GateJob.gate("")))
                .contains("the report is about commit 5c936ed753, not about commit 4b825dc642");
    }

    @Test
    void takesNewestReportOfTheCommitThoughNewerBuildsAreOfOthers() throws Exception {
        jobs.published(GivenReport.ready());
        jobs.published(GivenReport.ready().commit(OTHER_COMMIT));
        jobs.built();

        assertThat(jobs.passes(GateJob.gate(""))).contains("release-readiness of team/app #1");
    }

    @Test
    void newestReportOfTheCommitDecidesThoughAnOlderOneWasReady() throws Exception {
        jobs.published(GivenReport.ready());
        jobs.published(GivenReport.ready().notMet("action-items-logged", "one is missing"));

        assertThat(jobs.refuses(GateJob.gate("")))
                .contains("team/app #2:", "action-items-logged: one is missing");
        assertThat(jobs.passes(GateJob.gate(", build: 1"))).contains("team/app #1");
    }

    @Test
    void digestOfTheSourcesIsHeldOnTopOfTheCommit() throws Exception {
        jobs.published(GivenReport.ready());

        assertThat(jobs.passes(GateJob.gate(", sourceDigest: '" + DIGEST + "'")))
                .contains("release-readiness is READY for commit 4b825dc642");
        assertThat(jobs.refuses(GateJob.gate(", sourceDigest: '" + DIGEST.replace('9', '8') + "'")))
                .contains("its sources have another digest");
    }

    @Test
    void equalSourcesOfAnotherCommitAreRefused() throws Exception {
        jobs.published(GivenReport.ready().commit(OTHER_COMMIT));

        assertThat(jobs.refuses(GateJob.gate(", sourceDigest: '" + DIGEST + "'")))
                .contains("the report is about commit 5c936ed753");
    }

    @Test
    void refusesReportWhoseAgentTellsOfAnotherCommitThanJenkins() throws Exception {
        jobs.published(GivenReport.ready().recorded(OTHER_COMMIT));

        assertThat(jobs.refuses(GateJob.gate("")))
                .contains(
                        "the report is about commit 5c936ed753",
                        "The report is about another commit than the one that Jenkins checked out");
    }

    @Test
    void refusesReportOfBuildWhoseCommitJenkinsDoesNotKnow() throws Exception {
        jobs.published(GivenReport.ready().recorded(""));

        assertThat(jobs.refuses(GateJob.gate("")))
                .contains("Jenkins recorded no single commit for the build");
    }

    @Test
    void refusesUncommittedSources() throws Exception {
        jobs.published(GivenReport.ready().dirty());

        assertThat(jobs.refuses(GateJob.gate(""))).contains("the sources that were judged were");
    }

    @Test
    void refusesBaseThatSomebodyNarrowed() throws Exception {
        jobs.published(GivenReport.ready().input("base", "HEAD~1"));

        assertThat(jobs.refuses(GateJob.gate(""))).contains("the base was given by hand");
    }

    @Test
    void refusesWhatIsTooOld() throws Exception {
        jobs.published(GivenReport.ready().judgedAt(Instant.now().minus(Duration.ofDays(9))));

        assertThat(jobs.refuses(GateJob.gate(", maxAge: '7d'")))
                .contains("the report is 9 days old, and at most 7d is accepted");
        assertThat(jobs.passes(GateJob.gate(", maxAge: '2w'"))).contains("judged 9 days ago");
    }

    @Test
    void reportFromTheFutureIsAsOldAsItsBuild() throws Exception {
        jobs.published(GivenReport.ready().judgedAt(Instant.now().plus(Duration.ofDays(900))));

        assertThat(jobs.refuses(GateJob.gate(", maxAge: '0m'")))
                .contains("the report is less than a minute old");
    }

    @Test
    void comparesInputs() throws Exception {
        jobs.published(GivenReport.ready().input("release", "1.0.0"));

        jobs.passes(GateJob.gate(", release: '1.0.0'"));
        assertThat(jobs.refuses(GateJob.gate(", release: '2.0.0'")))
                .contains("the report's release is '1.0.0', not '2.0.0'");
    }

    @Test
    void takesReportOfTheGivenName() throws Exception {
        Run<?, ?> run = jobs.published(GivenReport.ready().id("blue"));
        GivenReport.ready().id("green").notMet("action-items-logged", "none").publish(run);

        jobs.passes(GateJob.gate(", reportId: 'blue'"));
        assertThat(jobs.refuses(GateJob.gate(", reportId: 'green'"))).contains("green of team/app");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "replay | The build is a replay",
                "fork | The sources come from a fork",
                "untrusted-revision | Jenkins does not trust the revision that was built",
                "unread-control-files | The control files of the repository could not be read",
                "something-new | A newer version of the plugin noted: something-new",
            })
    void refusesWhatIsNotTrusted(String code, String message) throws Exception {
        jobs.published(GivenReport.ready().distrust(code));

        assertThat(jobs.refuses(GateJob.gate(""))).contains(message);
        assertThat(jobs.refuses(GateJob.gate(", allowChangeRequests: true"))).contains(message);
    }

    @Test
    void takesChangeRequestOnlyWhereToldTo() throws Exception {
        jobs.published(GivenReport.ready().distrust("change-request"));

        assertThat(jobs.refuses(GateJob.gate(""))).contains("The build is one of a change request");
        jobs.passes(GateJob.gate(", allowChangeRequests: true"));
    }

    @Test
    void neverTakesForkThoughChangeRequestsAreTaken() throws Exception {
        jobs.published(GivenReport.ready().distrust("fork", "change-request"));

        assertThat(jobs.refuses(GateJob.gate(", allowChangeRequests: true")))
                .contains("The sources come from a fork")
                .doesNotContain("one of a change request");
    }

    @Test
    void noticesThatReportWasTamperedWith() throws Exception {
        Run<?, ?> run =
                jobs.published(GivenReport.ready().notMet("action-items-logged", "one is missing"));
        Path file =
                run.getRootDir().toPath().resolve("exit-criteria/release-readiness/report.json");
        Files.writeString(file, Files.readString(file).replace("NOT_READY", "READY"));

        assertThat(jobs.refuses(GateJob.gate("")))
                .contains("the report was changed after it was published");
        assertThat(jobs.refuses(GateJob.gate(", release: '1.0.0'")))
                .contains("the report was changed after it was published");
    }

    @Test
    void saysThatReportIsGone() throws Exception {
        Run<?, ?> run = jobs.published(GivenReport.ready());
        Files.delete(
                run.getRootDir().toPath().resolve("exit-criteria/release-readiness/report.json"));

        assertThat(jobs.refuses(GateJob.gate(""))).contains("the report is gone");
    }

    @Test
    void saysThatReportIsOfNewerVersion() throws Exception {
        jobs.published(
                GivenReport.ready()
                        .written(
                                json ->
                                        json.replaceFirst(
                                                "\"schemaVersion\" ?: ?\\d+",
                                                "\"schemaVersion\": 99")));

        assertThat(jobs.refuses(GateJob.gate(""))).contains("99").contains("version");
    }

    @Test
    void verdictThatItsCriteriaDenyIsNone() throws Exception {
        jobs.published(
                GivenReport.ready()
                        .notMet("action-items-logged", "one is missing")
                        .written(json -> json.replace("\"NOT_READY\"", "\"READY\"")));

        assertThat(jobs.refuses(GateJob.gate("")))
                .contains("the verdict is READY, and the criteria say otherwise");
    }

    @Test
    void saysThatNoBuildPublishedReport() throws Exception {
        jobs.built();

        assertThat(jobs.refuses(GateJob.gate("")))
                .contains(
                        "The newest 200 builds of 'team/app' published no report of the workflow"
                                + " 'release-readiness'.");
        assertThat(jobs.refuses(GateJob.gate(", build: 1")))
                .contains("Build #1 of 'team/app' published no report");
        assertThat(jobs.refuses(GateJob.gate(", build: 1234")))
                .contains("The job 'team/app' has no build #1234.");
    }

    @Test
    void refusesAtOnceWhileTheProducerIsStillBuilding() throws Exception {
        jobs.producer.getBuildersList().add(new org.jvnet.hudson.test.SleepBuilder(600_000));
        Run<?, ?> running = jobs.producer.scheduleBuild2(0).waitForStart();
        try {
            assertThat(jobs.refuses(GateJob.gate(""))).contains("published no report");
            assertThat(running.isBuilding()).isTrue();
        } finally {
            running.getExecutor().interrupt();
            jenkins.waitForCompletion(running);
        }
    }

    @Test
    void environmentSaysNothingAboutCommit() throws Exception {
        jobs.published(GivenReport.ready().commit(OTHER_COMMIT));

        assertThat(
                        jobs.refuses(
                                "withEnv(['GIT_COMMIT="
                                        + COMMIT
                                        + "', 'CHANGE_TARGET=main']) { "
                                        + GateJob.gate("")
                                        + "}"))
                .contains("the report is about commit 5c936ed753");
    }
}
