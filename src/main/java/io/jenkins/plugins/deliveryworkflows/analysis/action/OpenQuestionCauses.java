package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarker;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions that documents still ask: one item for each document and owner. */
final class OpenQuestionCauses {

    private static final int LONGEST_HEADING = 80;

    private OpenQuestionCauses() {}

    static List<Cause> of(Project project) {
        List<Cause> causes = new ArrayList<>();
        for (String path : project.otherFiles()) {
            if (path.endsWith(".md")
                    && PackCatalog.builtIn().isOutput(path)
                    && QuestionScope.asks(path)) {
                DocumentFile.readable(project.workspace(), path)
                        .ifPresent(text -> in(project, path, text, causes));
            }
        }
        return causes;
    }

    private static void in(Project project, String path, String text, List<Cause> causes) {
        if (!QuestionScope.isOpenDecision(path, text)) {
            return;
        }
        String[] lines = text.split("\n", -1);
        Map<String, Set<String>> headings = new LinkedHashMap<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (OpenMarker marker : OpenMarkers.in(text)) {
            if (isBaselined(project, path, marker)) {
                continue;
            }
            String owner = marker.owner().isEmpty() ? project.ownerOf(path) : marker.owner();
            headings.computeIfAbsent(owner, o -> new LinkedHashSet<>())
                    .add(heading(lines, marker.line()));
            firstLines.putIfAbsent(owner, marker.line());
        }
        headings.forEach(
                (owner, sections) ->
                        causes.add(
                                new Cause(
                                        "questions " + path + ' ' + owner,
                                        "Answer the open questions",
                                        Severity.MEDIUM,
                                        owner.equals("@" + Project.UNASSIGNED)
                                                ? Project.UNASSIGNED
                                                : owner,
                                        "questions",
                                        path,
                                        List.copyOf(sections),
                                        firstLines.get(owner),
                                        true)));
    }

    /** Whether it was asked already when the team adopted the workflows. */
    private static boolean isBaselined(Project project, String path, OpenMarker marker) {
        return project.baseline()
                .markers()
                .contains(Baseline.Marker.of(path, marker.owner(), marker.question()));
    }

    /** The nearest heading above a line. */
    private static String heading(String[] lines, int line) {
        for (int i = Math.min(line, lines.length) - 1; i >= 0; i--) {
            if (lines[i].startsWith("#")) {
                String heading = lines[i].replaceFirst("^#+\\s*", "").strip();
                return heading.substring(0, Math.min(LONGEST_HEADING, heading.length()));
            }
        }
        return "";
    }
}
