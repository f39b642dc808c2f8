package io.jenkins.plugins.deliveryworkflows.engine.adoption;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.action.QuestionScope;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.engine.SourcePaths;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.BaselineBuilder;

/** The questions that documents already ask. */
final class OpenQuestions {

    private OpenQuestions() {}

    static void add(Project project, BaselineBuilder baseline) {
        project.otherFiles().stream()
                .filter(path -> path.endsWith(".md") && SourcePaths.isOutput(path))
                .filter(QuestionScope::asks)
                .forEach(
                        path ->
                                DocumentFile.readable(project.workspace(), path)
                                        .ifPresent(text -> in(path, text, baseline)));
    }

    private static void in(String path, String text, BaselineBuilder baseline) {
        if (QuestionScope.isOpenDecision(path, text)) {
            OpenMarkers.in(text)
                    .forEach(
                            marker ->
                                    baseline.marker(
                                            Baseline.Marker.of(
                                                    path, marker.owner(), marker.question())));
        }
    }
}
