package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import hudson.util.StreamTaskListener;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.DeliveryWorkflowsConfiguration;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrust;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrusts;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.RealJenkinsExtension;

/** A Jenkins without the plugins that are optional, and without those that need them. */
class MissingPluginsIT {

    private static final String COMMIT = "commit: '" + "0".repeat(40) + "'";

    @RegisterExtension
    private final RealJenkinsExtension jenkins =
            new RealJenkinsExtension()
                    .omitPlugins(
                            "branch-api",
                            "cloudbees-folder",
                            "configuration-as-code",
                            "git",
                            "junit",
                            "pipeline-groovy-lib",
                            "pipeline-model-definition",
                            "pipeline-model-extensions",
                            "workflow-multibranch");

    @Test
    void gateAndTrustNeedNeitherGitNorFolders() throws Throwable {
        jenkins.then(MissingPluginsIT::askWithoutThem);
    }

    private static void askWithoutThem(JenkinsRule rule) throws Throwable {
        assertThat(rule.jenkins.getPlugin("git")).isNull();
        assertThat(rule.jenkins.getPlugin("cloudbees-folder")).isNull();
        DeliveryWorkflowsConfiguration.get().setPolicy("failOn: HIGH");
        WorkflowRun built =
                run(
                        rule,
                        "app",
                        "node { writeFile file: 'README.md', text: 'App'\n publishExitCriteria workflow: 'release-readiness', release: '1.0.0' }",
                        Result.SUCCESS);

        BuildTrust trust = BuildTrusts.of(built, StreamTaskListener.fromStderr());
        WorkflowRun refused = run(rule, "deploy", GateJob.gate("app", COMMIT), Result.FAILURE);

        assertThat(trust.distrust()).containsExactly("unknown-commit");
        assertThat(trust.control().files()).containsOnlyKeys(".delivery/policy.yml");
        assertThat(JenkinsRule.getLog(refused))
                .contains(
                        "because of release-readiness of app #1:",
                        "Jenkins recorded no single commit for the build");
    }

    private static WorkflowRun run(JenkinsRule rule, String name, String script, Result expected)
            throws Exception {
        WorkflowJob job = rule.createProject(WorkflowJob.class, name);
        job.setDefinition(new CpsFlowDefinition(script, true));
        return rule.buildAndAssertStatus(expected, job);
    }
}
