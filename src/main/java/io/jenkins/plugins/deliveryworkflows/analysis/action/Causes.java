package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that asks for an action item at this moment: open findings, open questions, runbooks
 * that are still to be written, high-risk test gaps, blocked tasks.
 *
 * @param all by the id of the action item, in a stable order
 */
public record Causes(Map<String, Cause> all) {

    public Causes {
        all = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** Read anew each time, since documents change from skill to skill. */
    public static Causes of(Project project) {
        List<Cause> causes = new ArrayList<>();
        causes.addAll(FindingCauses.of(project));
        causes.addAll(OpenQuestionCauses.of(project));
        causes.addAll(MissingRunbookCauses.of(project));
        causes.addAll(TestGapCauses.of(project));
        causes.addAll(BlockedTaskCauses.of(project));
        Map<String, Cause> byId = new LinkedHashMap<>();
        causes.forEach(cause -> byId.putIfAbsent(cause.id(), cause));
        return new Causes(byId);
    }

    /**
     * Those that concern a run with these inputs: questions in the papers of another release,
     * feature or sprint are for another day.
     */
    public Causes of(Map<String, String> inputs) {
        Map<String, Cause> concerned = new LinkedHashMap<>(all);
        concerned.values().removeIf(cause -> !QuestionScope.concerns(cause.path(), inputs));
        return new Causes(concerned);
    }

    public Optional<Cause> of(String itemId) {
        return Optional.ofNullable(all.get(itemId));
    }
}
