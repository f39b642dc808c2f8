package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import java.util.List;
import java.util.Map;

/** What is new can't be told from a base that is HEAD itself: there, nothing ever is. */
final class ComparedRange {

    private ComparedRange() {}

    static Map<String, String> codes() {
        return Map.of(
                Changes.EMPTY_RANGE,
                "the base is HEAD itself, so that nothing could come out as new");
    }

    static void demand(Project project, Decision decision) {
        if (project.changes().problem().filter(Changes.EMPTY_RANGE::equals).isPresent()) {
            String base = project.changes().base().revision();
            decision.fails(
                    new Reason(
                            Changes.EMPTY_RANGE,
                            "the base, "
                                    + base
                                    + ", is HEAD itself, so that nothing could come out as new",
                            List.of()),
                    new NextAction(
                            "Name the release to compare with, one that lies before these changes: check again with --base TAG",
                            "",
                            0,
                            NextAction.UNASSIGNED,
                            ""));
        }
    }
}
