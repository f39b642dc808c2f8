package io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.SourceNames;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The systems that are known, each with where its files lie and who reads them. */
enum PipelineSystem {
    JENKINS(
            file ->
                    file.name().equals("Jenkinsfile")
                            || file.hasExtension("jenkinsfile")
                            || (file.name().startsWith("Jenkinsfile.")
                                    && !SourceNames.isCodeOrDocument(file)),
            Jenkinsfile::pipelines),
    GITHUB_ACTIONS(
            file -> isYaml(file) && file.folder().equals(".github/workflows"),
            yaml(HostedPipelines::github)),
    GITLAB_CI(file -> file.name().equals(".gitlab-ci.yml"), GitLabPipeline::pipelines),
    CIRCLE_CI(file -> file.path().equals(".circleci/config.yml"), yaml(HostedPipelines::circle)),
    AZURE_PIPELINES(PipelineSystem::isAzure, yaml(StagedPipelines::azure)),
    TRAVIS_CI(file -> file.path().equals(".travis.yml"), yaml(StagedPipelines::travis)),
    BITBUCKET_PIPELINES(
            file -> file.path().equals("bitbucket-pipelines.yml"),
            yaml(StagedPipelines::bitbucket)),
    BUILDKITE(
            file -> isYaml(file) && file.folder().equals(".buildkite"),
            yaml(StagedPipelines::buildkite));

    private static final Pattern AZURE_NAME =
            Pattern.compile("\\.?azure-pipelines?[\\w.-]{0,60}\\.ya?ml");

    private final Predicate<SourceFile> isNamed;
    private final BiFunction<SourceFile, SourceText, List<Pipeline>> reader;

    PipelineSystem(
            Predicate<SourceFile> isNamed,
            BiFunction<SourceFile, SourceText, List<Pipeline>> reader) {
        this.isNamed = isNamed;
        this.reader = reader;
    }

    static Optional<PipelineSystem> of(SourceFile file) {
        return Arrays.stream(values()).filter(system -> system.isNamed.test(file)).findFirst();
    }

    List<Pipeline> pipelines(SourceFile file, SourceText text) {
        return reader.apply(file, text);
    }

    private static boolean isYaml(SourceFile file) {
        return file.hasExtension("yml", "yaml");
    }

    private static boolean isAzure(SourceFile file) {
        return isYaml(file)
                && (AZURE_NAME.matcher(file.name()).matches()
                        || file.folder().equals(".azure-pipelines")
                        || file.folder().equals(".azuredevops"));
    }

    private static BiFunction<SourceFile, SourceText, List<Pipeline>> yaml(
            BiFunction<SourceFile, YamlNode, List<Pipeline>> reader) {
        return (file, text) -> reader.apply(file, YamlNode.document(text.toString()));
    }
}
