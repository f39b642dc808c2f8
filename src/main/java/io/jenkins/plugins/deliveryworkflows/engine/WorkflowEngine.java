package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.engine.journal.RunJournal;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Watch;
import io.jenkins.plugins.deliveryworkflows.report.json.MaskedReport;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workflow.StepCondition;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowDigest;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.WorkspaceLock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Runs workflows and judges them: plan → skills → criteria → report. */
public final class WorkflowEngine {

    private final Surroundings surroundings;

    public WorkflowEngine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * A report, and the documents that changed on the way to it.
     *
     * @param changes empty where nothing was written
     */
    public record Outcome(Report report, List<DocumentChange> changes) {}

    /**
     * The sequence, then the verdict.
     *
     * @throws BadInputException if an input, the workspace or a document in it can't be worked with
     */
    public Outcome run(Workflow workflow, Request request) {
        return run(workflow, request, Optional.empty());
    }

    /**
     * The same as one attempt at a run: what an earlier attempt finished isn't done again, and an
     * earlier one that is still at work writes nothing more.
     *
     * @return with all documents that HEAD hasn't as they are, whichever attempt wrote them
     * @throws BadInputException if an input, the workspace or a document in it can't be worked with
     * @throws CancellationException if a later attempt took the run over
     */
    public Outcome run(Workflow workflow, Request request, Attempt attempt) {
        return run(workflow, request, Optional.of(attempt));
    }

    private Outcome run(Workflow workflow, Request request, Optional<Attempt> attempt) {
        Instant start = surroundings.clock().instant();
        try (OpenedWorkspace opened = open(request.workspace())) {
            checkInputs(workflow, request, opened);
            Optional<RunJournal> journal =
                    attempt.map(
                            taken -> journal(opened, taken, WorkflowDigest.of(workflow), request));
            OpenedWorkspace guarded = journal.map(opened::guardedBy).orElse(opened);
            try (Watch watch = watch(journal);
                    WorkspaceLock lock = exclusive(guarded)) {
                Snapshot snapshot = read(guarded, BaseChoice.of(workflow, request));
                Sequence sequence =
                        new Sequence(snapshot.project(), request.inputs(), surroundings, journal);
                sequence.run(workflow.sequence());
                Report report =
                        report(
                                workflow,
                                request,
                                snapshot,
                                sequence.steps(),
                                sequence.documents(),
                                start);
                return new Outcome(
                        report,
                        attempt.isPresent()
                                ? DocumentChange.drafts(snapshot, report.outputs())
                                : DocumentChange.written(guarded.workspace()));
            } catch (CancellationException e) {
                throw explained(e, journal);
            }
        }
    }

    /**
     * Only the verdict: writes nothing, so a read-only tree will do.
     *
     * @throws BadInputException if an input or the workspace can't be worked with
     */
    public Report check(Workflow workflow, Request request) {
        return judge(workflow, request, List.of()).report();
    }

    /**
     * The verdict on a workflow whose steps ran one by one before; writes nothing either.
     *
     * @param steps what became of them, in the order in which they ended; of those that ran twice
     *     the last one counts, those that aren't the workflow's don't
     * @return with all documents that HEAD hasn't as they are
     * @throws BadInputException if an input or the workspace can't be worked with
     */
    public Outcome judge(Workflow workflow, Request request, List<Step> steps) {
        Instant start = surroundings.clock().instant();
        try (OpenedWorkspace opened = open(request.workspace())) {
            checkInputs(workflow, request, opened);
            try (WorkspaceLock lock = shared(opened)) {
                Snapshot snapshot = read(opened, BaseChoice.of(workflow, request));
                Report report =
                        report(
                                workflow,
                                request,
                                snapshot,
                                Sequence.latest(workflow.sequence(), steps),
                                Set.of(),
                                start);
                return new Outcome(report, DocumentChange.drafts(snapshot, report.outputs()));
            }
        }
    }

    /**
     * One skill by itself.
     *
     * @param mode empty for the skill without a mode
     * @throws BadInputException if there is no such skill in this version, or its surroundings
     *     can't be worked with
     */
    public SkillOutcome skill(String skill, String mode, Request request) {
        return skill(skill, mode, request, Optional.empty());
    }

    /**
     * The same as one attempt, as {@link #run(Workflow, Request, Attempt)} makes it.
     *
     * @throws BadInputException if there is no such skill in this version, or its surroundings
     *     can't be worked with
     * @throws CancellationException if a later attempt took the run over
     */
    public SkillOutcome skill(String skill, String mode, Request request, Attempt attempt) {
        return skill(skill, mode, request, Optional.of(attempt));
    }

    private SkillOutcome skill(
            String skill, String mode, Request request, Optional<Attempt> attempt) {
        List<Fault> faults =
                new SkillCheck(surroundings.dialect()).faults(skill, mode, request.inputs());
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
        try (OpenedWorkspace opened = open(request.workspace())) {
            Optional<RunJournal> journal =
                    attempt.map(taken -> journal(opened, taken, skill + ' ' + mode, request));
            OpenedWorkspace guarded = journal.map(opened::guardedBy).orElse(opened);
            try (Watch watch = watch(journal);
                    WorkspaceLock lock = exclusive(guarded)) {
                Snapshot snapshot =
                        new SnapshotReader(surroundings).read(guarded, BaseChoice.of(request));
                Sequence sequence =
                        new Sequence(snapshot.project(), request.inputs(), surroundings, journal);
                sequence.run(List.of(new SkillStep(skill, mode, "", false, StepCondition.ALWAYS)));
                return new SkillOutcome(
                        sequence.steps().get(0),
                        List.copyOf(sequence.documents()),
                        snapshot.notes(),
                        DocumentChange.written(guarded.workspace()));
            } catch (CancellationException e) {
                throw explained(e, journal);
            }
        }
    }

    /**
     * Why the work was cancelled, as far as the journal knows.
     *
     * @throws BadInputException if the journal is gone, and the workspace with it
     */
    private static CancellationException explained(
            CancellationException cancelled, Optional<RunJournal> journal) {
        journal.ifPresent(RunJournal::check);
        return cancelled;
    }

    private Watch watch(Optional<RunJournal> journal) {
        return journal.map(kept -> Watch.over(kept, surroundings.cancellation())).orElse(null);
    }

    private static RunJournal journal(
            OpenedWorkspace opened, Attempt attempt, String what, Request request) {
        return RunJournal.begin(
                opened.workspace(), attempt.run(), what + ' ' + request.inputs(), attempt.number());
    }

    private Snapshot read(OpenedWorkspace opened, BaseChoice choice) {
        Snapshot snapshot = new SnapshotReader(surroundings).read(opened, choice);
        snapshot.notes().forEach(surroundings.progress()::note);
        return snapshot;
    }

    /**
     * What a conclusion makes of all that the workspace has now, whatever changed last.
     *
     * @throws BadInputException if the workspace can't be worked with
     */
    public <T> T inspect(Path folder, Function<Project, T> conclusion) {
        try (OpenedWorkspace opened = open(folder);
                WorkspaceLock lock = shared(opened)) {
            return conclusion.apply(read(opened, BaseChoice.nothing()).project());
        }
    }

    private OpenedWorkspace open(Path folder) {
        return OpenedWorkspace.open(folder, surroundings.ceiling());
    }

    private void checkInputs(Workflow workflow, Request request, OpenedWorkspace opened) {
        InputDialect dialect = surroundings.dialect();
        List<Fault> faults =
                new ArrayList<>(
                        new InputCheck(dialect)
                                .faults(workflow, request.inputs(), opened::proposedRelease));
        opened.unknownBase(request.inputs().getOrDefault("base", ""), dialect)
                .ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
    }

    private WorkspaceLock exclusive(OpenedWorkspace opened) {
        return WorkspaceLock.exclusive(
                opened.workspace(),
                surroundings.lockPatience(),
                surroundings.progress(),
                surroundings.cancellation());
    }

    private WorkspaceLock shared(OpenedWorkspace opened) {
        return WorkspaceLock.shared(
                opened.workspace(),
                surroundings.lockPatience(),
                surroundings.progress(),
                surroundings.cancellation());
    }

    private Report report(
            Workflow workflow,
            Request request,
            Snapshot snapshot,
            List<Step> steps,
            Set<String> documents,
            Instant start) {
        Waiving waiving = Waiving.of(workflow, request.inputs(), snapshot, start);
        List<JudgedCriterion> criteria =
                Judgement.judge(
                        workflow,
                        new CriterionContext(
                                snapshot.project(), request.inputs(), start, waiving.decisions()),
                        waiving);
        return MaskedReport.of(
                new ReportAssembler(workflow, request, snapshot, surroundings)
                        .assemble(
                                steps,
                                documents,
                                criteria,
                                waiving.report(criteria),
                                start,
                                surroundings.clock().instant()));
    }
}
