package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import java.util.ArrayList;
import java.util.List;

/** The findings that the posture document and the trusted baseline have. */
final class RecordedFindings {

    private RecordedFindings() {}

    static List<RecordedFinding> of(Project project) {
        List<RecordedFinding> recorded = new ArrayList<>();
        project.baseline()
                .findings()
                .forEach(
                        one ->
                                recorded.add(
                                        new RecordedFinding(
                                                one.fingerprint(),
                                                one.rule(),
                                                one.path(),
                                                one.path())));
        PostureRows.of(project).rows().forEach(row -> recorded.add(row.recorded()));
        return recorded;
    }
}
