package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.FreeStyleProject;
import hudson.model.Item;
import hudson.model.Result;
import hudson.model.User;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.DeliveryWorkflowsConfiguration;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.ExitCriteriaConsumers;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.GivenReport;
import jenkins.model.Jenkins;
import jenkins.security.QueueItemAuthenticatorConfiguration;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.MockQueueItemAuthenticator;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class WhoMayAskIT {

    private static final String PASSES = "release-readiness is READY for commit";

    private JenkinsRule jenkins;
    private GateJob jobs;

    @BeforeEach
    void producer(JenkinsRule rule) throws Exception {
        jenkins = rule;
        jobs = new GateJob(rule);
        jobs.published(GivenReport.ready());
    }

    @Test
    void jobsOfOneFolderMayAskOneAnother() throws Exception {
        assertThat(jobs.passes(GateJob.gate(""))).contains(PASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "team/inner"})
    void jobOfAnotherFolderMayNotAsk(String folder) throws Exception {
        String log = ask(job(folder, "ship"), Result.FAILURE);

        String name = folder.isEmpty() ? "ship" : folder + "/ship";
        assertThat(log)
                .contains(
                        "The job 'team/app' is in another folder and doesn't let '"
                                + name
                                + "' ask for its exit criteria.",
                        "properties([exitCriteriaConsumers('" + name + "')])");
    }

    @ParameterizedTest
    @CsvSource({
        "ops/ship, true",
        "/ops/ship, true",
        "ops/*, true",
        "*, true",
        "ops, false",
        "op*, false",
        "ops/shi, false",
        "ship, false",
        "opsx/*, false"
    })
    void jobNamesThoseThatMayAsk(String name, boolean allowed) throws Exception {
        jobs.producer.addProperty(new ExitCriteriaConsumers("other\n  " + name + "  \n"));

        String log = ask(job("ops", "ship"), allowed ? Result.SUCCESS : Result.FAILURE);

        assertThat(log.contains(PASSES)).isEqualTo(allowed);
    }

    @Test
    void pipelineNamesThoseThatMayAskIt() throws Exception {
        WorkflowJob producer = jobs.folder.createProject(WorkflowJob.class, "service");
        producer.setDefinition(
                new CpsFlowDefinition("properties([exitCriteriaConsumers('ops/ship')])", true));
        GivenReport.ready().publish(jenkins.buildAndAssertSuccess(producer));

        assertThat(ask(job("ops", "ship"), "team/service", Result.SUCCESS)).contains(PASSES);
        assertThat(ask(job("ops", "other"), "team/service", Result.FAILURE))
                .contains("doesn't let 'ops/other' ask");
    }

    @Test
    void administratorNamesJobsThatMayAskEveryJob() throws Exception {
        DeliveryWorkflowsConfiguration.get().setConsumers("ops/ship");

        assertThat(ask(job("ops", "ship"), Result.SUCCESS)).contains(PASSES);
        ask(job("ops", "other"), Result.FAILURE);
    }

    @Test
    void namesMayBeRelativeAndHaveSpacesAndUnicode() throws Exception {
        Folder folder = jobs.folder.createProject(Folder.class, "größe und co");
        FreeStyleProject producer = folder.createProject(FreeStyleProject.class, "приложение 1");
        GivenReport.ready().publish(jenkins.buildAndAssertSuccess(producer));
        WorkflowJob consumer = folder.createProject(WorkflowJob.class, "ausliefern");

        for (String name :
                new String[] {
                    "team/größe und co/приложение 1",
                    "/team/größe und co/приложение 1",
                    "приложение 1",
                    "../größe und co/приложение 1",
                    "./приложение 1"
                }) {
            assertThat(ask(consumer, name, Result.SUCCESS))
                    .contains("of team/größe und co/приложение 1 #1");
        }
    }

    @Test
    void fullNameComesBeforeOneThatIsNearer() throws Exception {
        Folder near = jobs.folder.createProject(Folder.class, "team");
        FreeStyleProject impostor = near.createProject(FreeStyleProject.class, "app");
        GivenReport.ready().publish(jenkins.buildAndAssertSuccess(impostor));

        assertThat(jobs.passes(GateJob.gate(""))).contains("of team/app #1");
    }

    @Test
    void jobThatIsNotThereAndJobThatMayNotBeReadAreToldAlike() throws Exception {
        WorkflowJob consumer = jobs.consumer;
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(
                new MockAuthorizationStrategy()
                        .grant(Jenkins.READ)
                        .everywhere()
                        .to("deployer", "guest")
                        .grant(Item.READ, Item.BUILD)
                        .onItems(jobs.folder, consumer)
                        .to("deployer", "guest")
                        .grant(Item.DISCOVER)
                        .onItems(jobs.producer)
                        .to("guest")
                        .grant(Item.READ)
                        .onItems(jobs.producer)
                        .to("reader"));
        String missing = "There is no job '%s' that this build may read.";

        for (String user : new String[] {"deployer", "guest"}) {
            runAs(consumer, user);
            assertThat(ask(consumer, "team/app", Result.FAILURE))
                    .contains(missing.formatted("team/app"));
            assertThat(ask(consumer, "team/nowhere", Result.FAILURE))
                    .contains(missing.formatted("team/nowhere"));
            assertThat(ask(consumer, "team", Result.FAILURE)).contains(missing.formatted("team"));
        }
    }

    @Test
    void userThatTheBuildRunsAsNeedsToReadTheJob() throws Exception {
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(
                new MockAuthorizationStrategy()
                        .grant(Jenkins.READ, Item.READ, Item.BUILD)
                        .everywhere()
                        .to("reader"));
        runAs(jobs.consumer, "reader");

        assertThat(ask(jobs.consumer, Result.SUCCESS)).contains(PASSES);
    }

    private void runAs(WorkflowJob job, String user) {
        QueueItemAuthenticatorConfiguration.get().getAuthenticators().clear();
        QueueItemAuthenticatorConfiguration.get()
                .getAuthenticators()
                .add(
                        new MockQueueItemAuthenticator()
                                .authenticate(
                                        job.getFullName(),
                                        User.getById(user, true).impersonate2()));
    }

    private WorkflowJob job(String folder, String name) throws Exception {
        if (folder.isEmpty()) {
            return jenkins.createProject(WorkflowJob.class, name);
        }
        Item known = jenkins.jenkins.getItemByFullName(folder);
        Folder parent =
                known != null
                        ? (Folder) known
                        : folder.startsWith("team/")
                                ? jobs.folder.createProject(Folder.class, folder.substring(5))
                                : jenkins.jenkins.createProject(Folder.class, folder);
        return parent.createProject(WorkflowJob.class, name);
    }

    private String ask(WorkflowJob consumer, Result expected) throws Exception {
        return ask(consumer, "team/app", expected);
    }

    private String ask(WorkflowJob consumer, String producer, Result expected) throws Exception {
        consumer.setDefinition(
                new CpsFlowDefinition(
                        GateJob.gate(producer, "commit: '" + GivenReport.COMMIT + "'"), true));
        return JenkinsRule.getLog(jenkins.buildAndAssertStatus(expected, consumer));
    }
}
