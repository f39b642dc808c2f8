package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.FreeStyleProject;
import hudson.model.Item;
import hudson.model.Result;
import io.jenkins.plugins.casc.ConfigurationAsCode;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jenkins.model.Jenkins;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.NameValuePair;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class ConfigurationIT {

    private static final String POLICY = "failOn: HIGH\ngate: UNSTABLE";

    @TempDir Path folder;

    private JenkinsRule jenkins;

    @BeforeEach
    void keep(JenkinsRule rule) {
        jenkins = rule;
    }

    @Test
    void globalFormKeepsWhatItShows() throws Exception {
        DeliveryWorkflowsConfiguration configuration = DeliveryWorkflowsConfiguration.get();
        configuration.setPolicy(POLICY);
        configuration.setOnNotReady(Policy.Gate.FAILURE);
        configuration.setConsumers("ops/deploy\nops/*");

        jenkins.configRoundtrip();

        assertThat(configuration.getPolicy().lines())
                .containsExactlyElementsOf(POLICY.lines().toList());
        assertThat(configuration.getOnNotReady()).isEqualTo(Policy.Gate.FAILURE);
        assertThat(configuration.getConsumers().lines()).containsExactly("ops/deploy", "ops/*");
    }

    @Test
    void publishedReportHasAtLeastTheConfiguredConsequence() throws Exception {
        DeliveryWorkflowsConfiguration.get().setOnNotReady(Policy.Gate.UNSTABLE);

        publish("REPORT", Result.UNSTABLE);
        publish("FAILURE", Result.FAILURE);
    }

    private void publish(String onNotReady, Result expected) throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, onNotReady);
        job.setDefinition(
                new CpsFlowDefinition(
                        "node { writeFile file: 'README.md', text: 'App'\n publishExitCriteria workflow: 'release-readiness', release: '1.0.0',"
                                + " onNotReady: '"
                                + onNotReady
                                + "' }",
                        true));
        jenkins.buildAndAssertStatus(expected, job);
    }

    @Test
    void configurationSurvivesRestart() {
        DeliveryWorkflowsConfiguration.get().setPolicy(POLICY);
        DeliveryWorkflowsConfiguration.get().setOnNotReady(Policy.Gate.UNSTABLE);

        DeliveryWorkflowsConfiguration again = new DeliveryWorkflowsConfiguration();
        again.load();

        assertThat(again.getPolicy()).isEqualTo(POLICY);
        assertThat(again.getOnNotReady()).isEqualTo(Policy.Gate.UNSTABLE);
    }

    @Test
    void folderFormKeepsWhatItShows() throws Exception {
        Folder team = jenkins.createProject(Folder.class, "team");
        team.addProperty(new FolderPolicy(POLICY));

        Folder again = jenkins.configRoundtrip(team);

        assertThat(again.getProperties().get(FolderPolicy.class).getPolicy().lines())
                .containsExactlyElementsOf(POLICY.lines().toList());
    }

    @Test
    void folderThatWasConfiguredWithoutPolicyLeavesItToTheOneAbove() throws Exception {
        Folder team = jenkins.createProject(Folder.class, "team");
        team.addProperty(new FolderPolicy("gate: FAILURE"));
        Folder inner = jenkins.configRoundtrip(team.createProject(Folder.class, "inner"));
        FreeStyleProject job = inner.createProject(FreeStyleProject.class, "job");

        assertThat(PolicyText.of(job))
                .contains(new PolicyText("gate: FAILURE", "the policy of the folder 'team'"));
    }

    @Test
    void jobFormKeepsItsConsumers() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        FreeStyleProject other = jenkins.createFreeStyleProject();
        job.addProperty(new ExitCriteriaConsumers("ops/deploy\nops/*"));

        jenkins.configRoundtrip(job);
        jenkins.configRoundtrip(other);

        assertThat(job.getProperty(ExitCriteriaConsumers.class).getConsumers().lines())
                .containsExactly("ops/deploy", "ops/*");
        assertThat(other.getProperty(ExitCriteriaConsumers.class)).isNull();
    }

    @Test
    void configurationAsCodeIsReadAndWrittenAlike() throws Exception {
        configure(
                """
                unclassified:
                  deliveryWorkflows:
                    consumers: "ops/deploy"
                    onNotReady: UNSTABLE
                    policy: |
                      failOn: HIGH
                """);

        DeliveryWorkflowsConfiguration configuration = DeliveryWorkflowsConfiguration.get();
        assertThat(configuration.getPolicy()).isEqualTo("failOn: HIGH\n");
        assertThat(configuration.getOnNotReady()).isEqualTo(Policy.Gate.UNSTABLE);
        assertThat(configuration.getConsumers()).isEqualTo("ops/deploy");
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        ConfigurationAsCode.get().export(exported);
        assertThat(exported.toString(StandardCharsets.UTF_8))
                .contains(
                        "  deliveryWorkflows:\n    consumers: \"ops/deploy\"\n    onNotReady: UNSTABLE\n"
                                + "    policy: |\n      failOn: HIGH\n");
    }

    @Test
    void configurationAsCodeWithFaultyPolicyIsRefusedWithItsLine() {
        assertThatThrownBy(
                        () ->
                                configure(
                                        """
                                        unclassified:
                                          deliveryWorkflows:
                                            policy: |
                                              gate: REPORT
                                              failOn: TERRIBLE
                                        """))
                .hasStackTraceContaining("The policy can't be taken: Line 2: failOn");
        assertThat(DeliveryWorkflowsConfiguration.get().getPolicy()).isEmpty();
    }

    private void configure(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("jenkins.yaml"), yaml);
        ConfigurationAsCode.get().configure(List.of(file.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "descriptorByName/%s.DeliveryWorkflowsConfiguration/checkPolicy, admin",
        "descriptorByName/%s.DeliveryWorkflowsConfiguration/checkConsumers, admin",
        "job/team/descriptorByName/%s.FolderPolicy/checkPolicy, configurer",
        "job/team/job/app/descriptorByName/%s.ExitCriteriaConsumers/checkConsumers, configurer",
    })
    void onlyWhoMayConfigureIsAnsweredAndOnlyByPost(String path, String allowed) throws Exception {
        Folder team = jenkins.createProject(Folder.class, "team");
        team.createProject(FreeStyleProject.class, "app");
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(
                new MockAuthorizationStrategy()
                        .grant(Jenkins.ADMINISTER)
                        .everywhere()
                        .to("admin")
                        .grant(Jenkins.READ, Item.READ)
                        .everywhere()
                        .to("reader", "configurer")
                        .grant(Item.CONFIGURE)
                        .everywhere()
                        .to("configurer"));
        String address = path.formatted(getClass().getPackageName());

        assertThat(ask(address, allowed, HttpMethod.POST).getStatusCode()).isEqualTo(200);
        assertThat(ask(address, allowed, HttpMethod.GET).getStatusCode()).isEqualTo(404);
        assertThat(ask(address, "reader", HttpMethod.POST).getStatusCode()).isEqualTo(403);
    }

    @Test
    void formsSayWhatIsWrong() throws Exception {
        String base = "descriptorByName/" + getClass().getPackageName();

        assertThat(
                        ask(
                                        base + ".DeliveryWorkflowsConfiguration/checkPolicy",
                                        "gate: REPORT\nfailOn: <b>TERRIBLE</b>")
                                .getContentAsString())
                .contains("error", "Line 2: failOn", "&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(
                        ask(
                                        base + ".DeliveryWorkflowsConfiguration/checkConsumers",
                                        "nowhere/job\n*\nnobody/*")
                                .getContentAsString())
                .contains("warning", "nowhere/job, nobody/*");
    }

    private WebResponse ask(String address, String value) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            WebRequest request =
                    new WebRequest(new URL(jenkins.getURL(), address), HttpMethod.POST);
            request.setRequestParameters(List.of(new NameValuePair("value", value)));
            return client.getPage(client.addCrumb(request)).getWebResponse();
        }
    }

    private WebResponse ask(String address, String user, HttpMethod method) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.setThrowExceptionOnFailingStatusCode(false);
            client.login(user);
            WebRequest request =
                    new WebRequest(new URL(jenkins.getURL(), address + "?value="), method);
            return client.getPage(method == HttpMethod.POST ? client.addCrumb(request) : request)
                    .getWebResponse();
        }
    }
}
