package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.Explanation;
import io.jenkins.plugins.deliveryworkflows.criteria.checks.Checks;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleCatalog;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is to say of an exit criterion.
 *
 * @param workflows workflow id → the criterion in its words
 * @param available whether this version can decide it; if not, the rest is empty
 * @param reasons reason code → its meaning
 */
record ExplainedCriterion(
        String id,
        Map<String, String> workflows,
        boolean available,
        String metOnlyIf,
        String howTo,
        Map<String, String> reasons) {

    private static final Explanation NONE = new Explanation("", "", Map.of());

    /**
     * @throws BadInputException if no workflow has such a criterion
     */
    static ExplainedCriterion of(String id) {
        Map<String, String> workflows = new LinkedHashMap<>();
        for (Workflow workflow : WorkflowCatalog.builtIn().workflows()) {
            workflow.exitCriteria().stream()
                    .filter(criterion -> criterion.id().equals(id))
                    .forEach(criterion -> workflows.put(workflow.id(), criterion.text()));
        }
        if (workflows.isEmpty()) {
            throw unknown(id);
        }
        Optional<Criterion> check =
                Checks.all().stream().filter(criterion -> criterion.id().equals(id)).findFirst();
        Explanation explanation = check.map(Criterion::explanation).orElse(NONE);
        return new ExplainedCriterion(
                id,
                workflows,
                check.isPresent(),
                explanation.metOnlyIf(),
                explanation.howTo(),
                explanation.codes());
    }

    private static BadInputException unknown(String id) {
        List<String> criteria =
                WorkflowCatalog.builtIn().workflows().stream()
                        .flatMap(workflow -> workflow.exitCriteria().stream())
                        .map(ExitCriterion::id)
                        .distinct()
                        .toList();
        List<String> known = new ArrayList<>(criteria);
        RuleCatalog.builtIn().rules().forEach(rule -> known.add(rule.id()));
        return new BadInputException(
                "there is no criterion '" + id + "', and no rule of this name",
                "",
                Spelling.nearest(id, known)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse(
                                "The criteria are: "
                                        + String.join(", ", criteria)
                                        + "; rules are named where a report shows their findings"));
    }
}
