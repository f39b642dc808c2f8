package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import java.util.List;

/**
 * One step of the sequence, as a reader follows it.
 *
 * @param name the skill, with its mode where it has one
 * @param status the name of its {@link Step.Status}
 * @param time how long it took, empty where it took none
 * @param questions how many questions only people can answer
 */
public record TimelineStep(
        String name,
        String instruction,
        String status,
        String reason,
        String time,
        List<String> written,
        int questions,
        List<String> notes) {

    public static List<TimelineStep> of(Report report) {
        return report.steps().stream().map(TimelineStep::of).toList();
    }

    private static TimelineStep of(Step step) {
        return new TimelineStep(
                step.mode().isEmpty() ? step.skill() : step.skill() + " · " + step.mode(),
                step.instruction(),
                step.status().name(),
                Words.reason(step.reason()),
                step.millis() > 0 ? Words.duration(step.millis()) : "",
                step.written(),
                step.questions().size(),
                step.notes());
    }
}
