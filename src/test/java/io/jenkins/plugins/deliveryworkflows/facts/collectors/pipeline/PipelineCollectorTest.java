package io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineCollectorTest {

    private static List<Pipeline> collect(String path, String text) {
        return Collected.of(new PipelineCollector(), path, text).pipelines();
    }

    private static void assertPipeline(
            List<Pipeline> found,
            String name,
            String system,
            List<String> triggers,
            List<String> stages) {
        assertThat(found)
                .extracting(Pipeline::name, Pipeline::system, Pipeline::triggers, Pipeline::stages)
                .containsExactly(tuple(name, system, triggers, stages));
    }

    @Test
    void readsPipelinesOfWorkspace() {
        Facts facts = Collected.ofWorkspace(new PipelineCollector(), "shop-platform");

        assertThat(facts.pipelines())
                .containsExactly(
                        new Pipeline(
                                "Verify",
                                "GitHub Actions",
                                List.of("pull_request", "push"),
                                List.of("build", "scan"),
                                Citation.of(".github/workflows/verify.yml")),
                        new Pipeline(
                                "Jenkinsfile",
                                "Jenkins",
                                List.of("cron", "pollSCM"),
                                List.of("Build", "Test on {env.PLATFORM}"),
                                Citation.of("Jenkinsfile")));
    }

    @Test
    void readsScriptedJenkinsfile() {
        String script =
                """
                properties([pipelineTriggers([githubPush(), cron('@daily')])])
                node {
                  stage 'Old style'
                  stage("JDK $jdk") { sh 'x' }
                  stage(name: 'Named') { }
                  stage(dynamic) { }
                  /* stage('Gone') */
                }
                """;

        assertPipeline(
                collect("ci/Jenkinsfile.nightly", script),
                "Jenkinsfile.nightly",
                "Jenkins",
                List.of("cron", "githubPush"),
                List.of("Old style", "JDK {jdk}", "Named"));
    }

    @Test
    void namesWorkflowWithoutNameAfterItsFile() {
        assertPipeline(
                collect(".github/workflows/ci.yaml", "on: [push]\njobs: {test: {}}\n"),
                "ci.yaml",
                "GitHub Actions",
                List.of("push"),
                List.of("test"));
    }

    @Test
    void readsStagesOfGitLab() {
        String yaml =
                """
                stages: [build, deploy]
                image: node
                .hidden: {script: x}
                compile:
                  stage: build
                  script: !reference [.hidden, script]
                  only: [main, tags]
                ship:
                  stage: deploy
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "schedule"
                """;

        assertPipeline(
                collect(".gitlab-ci.yml", yaml),
                ".gitlab-ci.yml",
                "GitLab CI",
                List.of("main", "schedule", "tags"),
                List.of("build", "deploy"));
        assertPipeline(
                collect(".gitlab-ci.yml", "variables: {A: b}\nlint: {script: x}\n.t: {}\n"),
                ".gitlab-ci.yml",
                "GitLab CI",
                List.of(),
                List.of("lint"));
    }

    @Test
    void readsEachWorkflowOfCircle() {
        String yaml =
                """
                jobs: {build: {}, test: {}}
                workflows:
                  version: 2
                  commit:
                    jobs: [build, test: {requires: [build], name: Unit tests}]
                  nightly:
                    triggers: [schedule: {cron: "0 0 * * *"}]
                    jobs: [build]
                """;

        assertThat(collect(".circleci/config.yml", yaml))
                .extracting(
                        Pipeline::name,
                        Pipeline::triggers,
                        Pipeline::stages,
                        pipeline -> pipeline.source().symbol())
                .containsExactly(
                        tuple(
                                "commit",
                                List.of(),
                                List.of("build", "Unit tests"),
                                "workflows.commit"),
                        tuple(
                                "nightly",
                                List.of("schedule"),
                                List.of("build"),
                                "workflows.nightly"));
        assertPipeline(
                collect(".circleci/config.yml", "jobs: {build: {}}\n"),
                "config.yml",
                "CircleCI",
                List.of(),
                List.of("build"));
    }

    @Test
    void readsAzurePipelinesAndLeavesOutTheirTemplates() {
        assertPipeline(
                collect(
                        "azure-pipelines.yml",
                        "trigger: [main]\npr: none\nstages: [{stage: Build}, {stage: Ship}]\n"),
                "azure-pipelines.yml",
                "Azure Pipelines",
                List.of("trigger"),
                List.of("Build", "Ship"));
        assertThat(
                        collect(
                                ".azure-pipelines/steps.yml",
                                "parameters: []\nsteps: [{script: x, displayName: X}]\n"))
                .isEmpty();
        assertThat(collect("azure-pipelines-ci.yml", "jobs: [{job: A}, {deployment: B}]\n"))
                .extracting(Pipeline::stages)
                .containsExactly(List.of("A", "B"));
    }

    @Test
    void readsTravis() {
        assertPipeline(
                collect(
                        ".travis.yml",
                        "jobs: {include: [{stage: test}, {stage: test}, {name: x}]}\n"),
                ".travis.yml",
                "Travis CI",
                List.of(),
                List.of("test", "x"));
        assertThat(collect(".travis.yml", "stages: [lint, {name: ship, if: tag}]\n"))
                .extracting(Pipeline::stages)
                .containsExactly(List.of("lint", "ship"));
    }

    @Test
    void readsBitbucket() {
        String yaml =
                """
                pipelines:
                  default:
                    - step: {name: Build, script: [x]}
                    - parallel: [step: {name: A}, step: {name: B}]
                  branches:
                    main:
                      - step: {name: Build}
                      - stage: {name: Ship, steps: []}
                """;

        assertPipeline(
                collect("bitbucket-pipelines.yml", yaml),
                "bitbucket-pipelines.yml",
                "Bitbucket Pipelines",
                List.of("branches", "default"),
                List.of("Build", "A", "B", "Ship"));
    }

    @Test
    void readsBuildkite() {
        assertPipeline(
                collect(
                        ".buildkite/pipeline.yml",
                        "steps: [{label: ':go: test', command: x}, wait, {group: Ship}]\n"),
                "pipeline.yml",
                "Buildkite",
                List.of(),
                List.of(":go: test", "Ship"));
    }

    @Test
    void findsNothingInDamagedFiles() {
        Facts facts =
                Collected.of(
                        new PipelineCollector(),
                        ".github/workflows/a.yml",
                        "jobs: [",
                        ".github/workflows/b.yml",
                        "- 1\n",
                        ".gitlab-ci.yml",
                        "",
                        ".circleci/config.yml",
                        "workflows: 3\n",
                        ".travis.yml",
                        "x",
                        "bitbucket-pipelines.yml",
                        "pipelines: []\n",
                        ".buildkite/a.yml",
                        "steps: x\n",
                        "src/Jenkinsfile.java",
                        "stage('x')\n");

        assertThat(facts.pipelines()).isEmpty();
    }
}
