package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.criteria.checks.Checks;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.List;
import java.util.Set;

/** Decides every exit criterion of a workflow, and from them the verdict. */
final class Judgement {

    private static final Set<Status> PASSING =
            Set.of(Status.MET, Status.WAIVED, Status.NOT_APPLICABLE);

    private Judgement() {}

    static List<JudgedCriterion> judge(
            Workflow workflow, CriterionContext context, Waiving waiving) {
        return workflow.exitCriteria().stream()
                .map(
                        criterion ->
                                JudgedCriterion.of(
                                        criterion.id(),
                                        criterion.text(),
                                        decide(workflow.id(), criterion, context)))
                .map(waiving::apply)
                .toList();
    }

    /**
     * READY only if every criterion passes, at least one is met, and every step that isn't optional
     * succeeded.
     *
     * @param steps none where only the verdict was asked for
     */
    static Verdict verdict(Workflow workflow, List<JudgedCriterion> criteria, List<Step> steps) {
        boolean passing =
                criteria.stream().allMatch(criterion -> PASSING.contains(criterion.status()));
        boolean anyMet = criteria.stream().anyMatch(criterion -> criterion.status() == Status.MET);
        boolean succeeded =
                steps.stream().allMatch(step -> succeeded(step) || isOptional(workflow, step));
        return passing && anyMet && succeeded ? Verdict.READY : Verdict.NOT_READY;
    }

    private static boolean isOptional(Workflow workflow, Step step) {
        return workflow.sequence().stream()
                .filter(planned -> planned.skill().equals(step.skill()))
                .filter(planned -> planned.mode().equals(step.mode()))
                .anyMatch(SkillStep::optional);
    }

    private static boolean succeeded(Step step) {
        return step.status() == Step.Status.DONE || step.status() == Step.Status.REUSED;
    }

    private static CriterionResult decide(
            String workflow, ExitCriterion criterion, CriterionContext context) {
        return Checks.find(workflow, criterion.id())
                .map(check -> decide(check, context))
                .orElseGet(Judgement::notAvailable);
    }

    /** A check that fails has decided nothing, and what isn't decided isn't met. */
    private static CriterionResult decide(Criterion check, CriterionContext context) {
        try {
            return check.judge(context);
        } catch (java.util.concurrent.CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return CriterionResult.notMet(
                    List.of(
                            new Reason(
                                    "check-failed",
                                    "The check could not be carried out: " + message)),
                    List.of(),
                    List.of(
                            new NextAction(
                                    "Mend what the reason names, then check again",
                                    "",
                                    0,
                                    "",
                                    "")));
        }
    }

    private static CriterionResult notAvailable() {
        String message =
                Product.NAME + " " + Product.version() + " can't decide this criterion yet";
        return CriterionResult.notMet(
                List.of(new Reason(Reason.NOT_AVAILABLE, message)),
                List.of(),
                List.of(
                        new NextAction(
                                "Decide the criteria marked not-available by hand: this version doesn't know them",
                                "",
                                0,
                                "",
                                "")));
    }
}
