package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.engine.journal.RunJournal;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/** Runs skills one after the other over one project and keeps account of them. */
final class Sequence {

    private final Project project;
    private final Map<String, String> inputs;
    private final Surroundings surroundings;
    private final Optional<RunJournal> journal;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> documents = new TreeSet<>();

    /**
     * @param journal where finished steps are kept beyond an interruption, or nothing
     */
    Sequence(
            Project project,
            Map<String, String> inputs,
            Surroundings surroundings,
            Optional<RunJournal> journal) {
        this.journal = journal;
        this.project = project;
        this.inputs = inputs;
        this.surroundings = surroundings;
    }

    /**
     * Runs the steps. One that this version lacks is skipped and said; behind one that fails the
     * rest is skipped. One that an earlier attempt finished isn't run again.
     *
     * @throws BadInputException if a skill finds a document that it can't work with
     */
    void run(List<SkillStep> planned) {
        boolean failed = false;
        for (int i = 0; i < planned.size(); i++) {
            SkillStep step = planned.get(i);
            surroundings.cancellation().check();
            int index = i;
            Optional<Step> finished = journal.flatMap(kept -> kept.finished(index));
            surroundings
                    .progress()
                    .step(
                            i + 1,
                            planned.size(),
                            finished.isPresent()
                                    ? step.skill() + ": finished before the interruption"
                                    : announced(step, failed));
            Step done = finished.isPresent() ? finished.get() : next(step, index, failed);
            documents.addAll(done.written());
            steps.add(done);
            failed |= done.status() == Step.Status.FAILED && !step.optional();
        }
    }

    private Step next(SkillStep step, int index, boolean failed) {
        if (failed) {
            return skipped(step, "an earlier step failed");
        }
        Step done = run(step);
        if (done.status() == Step.Status.DONE) {
            journal.ifPresent(kept -> kept.finish(index, done));
        }
        return done;
    }

    private static String announced(SkillStep step, boolean failed) {
        if (failed) {
            return step.skill() + ": skipped, an earlier step failed";
        }
        boolean available = Skills.find(step.skill(), step.mode()).isPresent();
        return available ? step.skill() + " …" : step.skill() + ": skipped, not in this version";
    }

    private Step run(SkillStep step) {
        Optional<Skill> skill = Skills.find(step.skill(), step.mode());
        if (skill.isEmpty()) {
            return skipped(step, Reason.NOT_AVAILABLE);
        }
        long start = System.nanoTime();
        try {
            SkillResult result =
                    skill.get()
                            .run(
                                    new SkillContext(
                                            project,
                                            step.mode(),
                                            inputs,
                                            surroundings.clock().instant(),
                                            surroundings.progress(),
                                            surroundings.cancellation()));
            SortedSet<String> written = new TreeSet<>(result.written());
            written.addAll(ActionItemsReconciler.reconcile(project, surroundings));
            documents.addAll(result.documents());
            documents.add(ActionItemsReconciler.path());
            return new Step(
                    step.skill(),
                    step.mode(),
                    step.instruction(),
                    Step.Status.DONE,
                    "",
                    millisSince(start),
                    List.copyOf(written),
                    result.counts(),
                    result.notes(),
                    result.openMarkers());
        } catch (BadInputException | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
            return ended(step, Step.Status.FAILED, reason, millisSince(start));
        }
    }

    private static Step skipped(SkillStep step, String reason) {
        return ended(step, Step.Status.SKIPPED, reason, 0);
    }

    private static Step ended(SkillStep step, Step.Status status, String reason, long millis) {
        return new Step(
                step.skill(),
                step.mode(),
                step.instruction(),
                status,
                reason,
                millis,
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /**
     * What last became of each planned step, in the order of the plan; those that didn't run are
     * left out.
     */
    static List<Step> latest(List<SkillStep> planned, List<Step> ended) {
        return planned.stream()
                .flatMap(
                        plan ->
                                ended.stream()
                                        .filter(step -> step.skill().equals(plan.skill()))
                                        .filter(step -> step.mode().equals(plan.mode()))
                                        .reduce((earlier, later) -> later)
                                        .stream())
                .toList();
    }

    /** What became of each step, in order. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** All documents that the steps are answerable for, sorted. */
    Set<String> documents() {
        return documents;
    }
}
