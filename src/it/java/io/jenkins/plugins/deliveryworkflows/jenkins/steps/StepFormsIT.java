package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.model.Descriptor;
import hudson.model.FreeStyleProject;
import hudson.model.Item;
import hudson.model.User;
import hudson.security.ACL;
import hudson.security.ACLContext;
import hudson.util.FormValidation;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jenkins.model.Jenkins;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.jenkinsci.plugins.structs.describable.DescribableModel;
import org.jenkinsci.plugins.workflow.cps.SnippetizerTester;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepConfigTester;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;
import org.springframework.security.access.AccessDeniedException;

@WithJenkins
class StepFormsIT {

    private static final List<String> STEPS =
            List.of(
                    "contextPreflight",
                    "planner",
                    "audit",
                    "testGenerator",
                    "docsWriter",
                    "runWorkflow",
                    "workflowSequence");

    static Stream<Step> steps() {
        PlannerStep planner = new PlannerStep();
        planner.setMode("release");
        planner.setRelease("1.2.0");
        planner.setDays(10);
        AuditStep audit = new AuditStep();
        audit.setMode("quick");
        TestGeneratorStep tests = new TestGeneratorStep();
        tests.setMode("high-risk");
        DocsWriterStep docs = new DocsWriterStep();
        docs.setMode("release");
        docs.setRelease("1.2.0");
        RunWorkflowStep every = new RunWorkflowStep("codegen");
        every.setFeature("invoices");
        every.setSprint("Sprint-1");
        every.setRelease("1.2.0");
        every.setService("api");
        every.setIncident("I-1");
        every.setBrief("notes/a.md");
        every.setBase("v1.1.0");
        every.setCapacity(20);
        every.setStart("2030-01-02");
        every.setDays(14);
        every.setClock("2030-01-02T03:04:05Z");
        every.setAlso("../web");
        return Stream.of(
                new ContextPreflightStep(),
                planner,
                audit,
                tests,
                docs,
                every,
                new WorkflowSequenceStep("hotfix"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void formKeepsWhatWasTyped(Step step, JenkinsRule jenkins) throws Exception {
        jenkins.assertEqualDataBoundBeans(
                step, new StepConfigTester(jenkins).configRoundTrip(step));
    }

    @Test
    void snippetsSayWhatWasTyped(JenkinsRule jenkins) throws Exception {
        SnippetizerTester snippets = new SnippetizerTester(jenkins);
        RunWorkflowStep run = new RunWorkflowStep("release-readiness");
        run.setRelease("1.2.0");
        run.setDays(10);
        PlannerStep planner = new PlannerStep();
        planner.setMode("release");
        planner.setRelease("1.2.0");

        snippets.assertRoundTrip(
                run, "runWorkflow days: 10, release: '1.2.0', workflow: 'release-readiness'");
        snippets.assertRoundTrip(planner, "planner mode: 'release', release: '1.2.0'");
        snippets.assertRoundTrip(new ContextPreflightStep(), "contextPreflight()");
        snippets.assertRoundTrip(new WorkflowSequenceStep("hotfix"), "workflowSequence 'hotfix'");
        for (String name : STEPS) {
            SnippetizerTester.assertDocGeneration(StepDescriptor.byFunctionName(name).clazz);
        }
    }

    @Test
    void everyFieldHasHelp(JenkinsRule jenkins) throws Exception {
        JenkinsRule.WebClient browser = jenkins.createWebClient();
        Map<String, String> helps = new TreeMap<>();
        browser.executeOnServer(
                () -> {
                    for (String name : STEPS) {
                        StepDescriptor step = StepDescriptor.byFunctionName(name);
                        helps.put(name, String.valueOf(step.getHelpFile()));
                        for (var parameter : DescribableModel.of(step.clazz).getParameters()) {
                            helps.put(
                                    name + " " + parameter.getName(),
                                    String.valueOf(step.getHelpFile(parameter.getName())));
                        }
                    }
                    Descriptor<?> builder =
                            jenkins.jenkins.getDescriptorOrDie(RunWorkflowBuilder.class);
                    for (String field : List.of("workflow", "inputs")) {
                        helps.put("builder " + field, builder.getHelpFile(field));
                    }
                    return null;
                });

        assertThat(helps).hasSizeGreaterThan(STEPS.size() * 5);
        for (Map.Entry<String, String> help : helps.entrySet()) {
            assertThat(text(browser, help.getValue())).as(help.getKey()).hasSizeGreaterThan(60);
        }
    }

    private static String text(JenkinsRule.WebClient browser, String help) throws Exception {
        return browser.goTo(help.substring(1), null).getWebResponse().getContentAsString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "release | 1.2.0 | OK | none",
                "release | '' | OK | none",
                "release | ../x | ERROR | can&#039;t be a name",
                "start | soon | ERROR | Write it as 2026-12-31",
                "clock | noon | ERROR | Write it as 2026-12-31T09:00:00Z",
                "capacity | many | ERROR | is no whole number",
                "days | 10 | OK | none",
            })
    void fieldSaysWhatIsWrong(
            String field, String value, String kind, String message, JenkinsRule jenkins) {
        FormValidation check = FieldCheck.input(null, field, value);

        assertThat(check.kind.name()).isEqualTo(kind);
        if (message != null) {
            assertThat(check.renderHtml()).contains(message);
        }
    }

    @Test
    void modeAndWorkflowFieldsOfferWhatThereIs(JenkinsRule jenkins) {
        AuditStep.DescriptorImpl audit =
                jenkins.jenkins.getDescriptorByType(AuditStep.DescriptorImpl.class);
        PlannerStep.DescriptorImpl planner =
                jenkins.jenkins.getDescriptorByType(PlannerStep.DescriptorImpl.class);
        RunWorkflowStep.DescriptorImpl run =
                jenkins.jenkins.getDescriptorByType(RunWorkflowStep.DescriptorImpl.class);

        assertThat(audit.doFillModeItems(null))
                .extracting(option -> option.value)
                .contains("data", "release", "review");
        assertThat(planner.doCheckMode(null, "release", "").renderHtml())
                .contains("release is missing");
        assertThat(planner.doCheckMode(null, "release", "1.2.0").kind)
                .isEqualTo(FormValidation.Kind.OK);
        assertThat(run.doFillWorkflowItems(null))
                .extracting(option -> option.value)
                .contains("release-readiness", "hotfix");
        assertThat(run.doCheckWorkflow(null, "hotfix").renderHtml()).contains("service");
        assertThat(run.doCheckWorkflow(null, "hotfx").renderHtml()).contains("Did you mean");
    }

    @Test
    void formsAnswerOnlyThoseWhoMayReadTheJobsConfiguration(JenkinsRule jenkins) throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject("job");
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(
                new MockAuthorizationStrategy()
                        .grant(Jenkins.READ, Item.READ)
                        .everywhere()
                        .to("reader")
                        .grant(Jenkins.READ, Item.READ, Item.EXTENDED_READ)
                        .everywhere()
                        .to("author"));
        PlannerStep.DescriptorImpl planner =
                jenkins.jenkins.getDescriptorByType(PlannerStep.DescriptorImpl.class);

        try (ACLContext as = ACL.as2(User.getById("reader", true).impersonate2())) {
            assertThatThrownBy(() -> planner.doFillModeItems(job))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> planner.doCheckRelease(job, "1"))
                    .isInstanceOf(AccessDeniedException.class);
        }
        try (ACLContext as = ACL.as2(User.getById("author", true).impersonate2())) {
            assertThat(planner.doFillModeItems(job)).isNotEmpty();
            assertThat(planner.doCheckRelease(job, "1").kind).isEqualTo(FormValidation.Kind.OK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fillModeItems", "checkMode?value=release", "checkRelease?value=1"})
    void formsAreAskedByPostOnly(String question, JenkinsRule jenkins) throws Exception {
        JenkinsRule.WebClient browser =
                jenkins.createWebClient().withThrowExceptionOnFailingStatusCode(false);
        URL url =
                new URL(
                        jenkins.getURL(),
                        "descriptorByName/" + PlannerStep.class.getName() + "/" + question);

        int byGet =
                browser.getPage(new WebRequest(url, HttpMethod.GET))
                        .getWebResponse()
                        .getStatusCode();
        int byPost =
                browser.getPage(browser.addCrumb(new WebRequest(url, HttpMethod.POST)))
                        .getWebResponse()
                        .getStatusCode();

        assertThat(byGet).isEqualTo(404);
        assertThat(byPost).isEqualTo(200);
    }
}
