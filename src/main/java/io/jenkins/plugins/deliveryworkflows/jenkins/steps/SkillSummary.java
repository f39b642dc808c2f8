package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult.OpenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What a skill did, for the log and for a Pipeline. */
final class SkillSummary {

    private final Step step;

    SkillSummary(Step step) {
        this.step = step;
    }

    /** The summary, the documents that were written, and what a reader should know. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(text());
        step.written().forEach(path -> lines.add("  " + VisibleText.line(path)));
        step.notes().forEach(note -> lines.add("  " + VisibleText.line(note)));
        return lines;
    }

    /** {@code planner: done, 4 documents written, 2 questions open} */
    private String text() {
        String status = Words.of(step.status()).toLowerCase(Locale.ROOT);
        return step.skill()
                + ": "
                + status
                + (step.reason().isEmpty() ? "" : " (" + Words.reason(step.reason()) + ")")
                + ", "
                + Words.count(step.written().size(), "document", "documents")
                + " written, "
                + Words.count(step.questions().size(), "question", "questions")
                + " open";
    }

    LinkedHashMap<String, Object> toMap() {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        map.put("skill", step.skill());
        map.put("mode", step.mode());
        map.put("status", step.status().name());
        map.put("reason", step.reason());
        map.put("summary", text());
        map.put("written", new ArrayList<>(step.written()));
        map.put("openMarkers", openMarkers());
        map.put("counts", new LinkedHashMap<>(step.counts()));
        map.put("notes", new ArrayList<>(step.notes()));
        return map;
    }

    private ArrayList<Object> openMarkers() {
        ArrayList<Object> markers = new ArrayList<>();
        for (OpenQuestion question : step.questions()) {
            LinkedHashMap<String, Object> marker = new LinkedHashMap<>();
            marker.put("path", question.path());
            marker.put("line", question.line());
            marker.put("owner", question.owner());
            marker.put("question", question.question());
            markers.add(marker);
        }
        return markers;
    }
}
