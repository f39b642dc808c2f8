package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.SkillOutcome;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import java.util.ArrayList;
import java.util.List;

/** What a skill did that was run by itself, in every format. */
record PrintedSkill(SkillOutcome outcome) {

    /** What other programs read of it. */
    record Result(Step step, List<String> documents, List<String> notes) {}

    String json() {
        return Json.of(new Result(outcome.step(), outcome.documents(), outcome.notes()));
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.step().skill() + ": " + status());
        for (String document : outcome.documents()) {
            lines.add("  " + (isWritten(document) ? "written    " : "unchanged  ") + document);
        }
        notes().forEach(note -> lines.add("  note: " + note));
        outcome.step()
                .questions()
                .forEach(
                        question ->
                                lines.add(
                                        "  "
                                                + question.path()
                                                + ":"
                                                + question.line()
                                                + " asks "
                                                + question.owner()
                                                + ": "
                                                + VisibleText.line(question.question())));
        return String.join(System.lineSeparator(), lines);
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("## " + outcome.step().skill() + ": " + status());
        lines.add("");
        lines.add("| Document | |");
        lines.add("| --- | --- |");
        for (String document : outcome.documents()) {
            lines.add(
                    "| `"
                            + document
                            + "` | "
                            + (isWritten(document) ? "written" : "unchanged")
                            + " |");
        }
        lines.add("");
        notes().forEach(note -> lines.add("- " + note));
        return String.join(System.lineSeparator(), lines).stripTrailing();
    }

    private String status() {
        Step step = outcome.step();
        return step.status() + (step.reason().isEmpty() ? "" : " (" + step.reason() + ")");
    }

    private boolean isWritten(String document) {
        return outcome.step().written().contains(document);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(outcome.step().notes());
        notes.addAll(outcome.notes());
        return notes.stream().map(VisibleText::line).toList();
    }
}
