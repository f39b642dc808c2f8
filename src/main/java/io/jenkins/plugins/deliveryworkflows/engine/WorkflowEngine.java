package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.report.json.MaskedReport;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workflow.StepCondition;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.WorkspaceLock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Instant start = surroundings.clock().instant();
        try (OpenedWorkspace opened = OpenedWorkspace.open(request.workspace())) {
            checkInputs(workflow, request, opened);
            try (WorkspaceLock lock = exclusive(opened)) {
                Snapshot snapshot =
                        new SnapshotReader(surroundings)
                                .read(opened, BaseChoice.of(workflow, request));
                snapshot.notes().forEach(surroundings.progress()::note);
                Sequence sequence =
                        new Sequence(snapshot.project(), request.inputs(), surroundings);
                sequence.run(workflow.sequence());
                Report report =
                        report(
                                workflow,
                                request,
                                snapshot,
                                sequence.steps(),
                                sequence.documents(),
                                start);
                return new Outcome(report, DocumentChange.of(opened.workspace()));
            }
        }
    }

    /**
     * Only the verdict: writes nothing, so a read-only tree will do.
     *
     * @throws BadInputException if an input or the workspace can't be worked with
     */
    public Report check(Workflow workflow, Request request) {
        Instant start = surroundings.clock().instant();
        try (OpenedWorkspace opened = OpenedWorkspace.open(request.workspace())) {
            checkInputs(workflow, request, opened);
            try (WorkspaceLock lock = shared(opened)) {
                Snapshot snapshot =
                        new SnapshotReader(surroundings)
                                .read(opened, BaseChoice.of(workflow, request));
                snapshot.notes().forEach(surroundings.progress()::note);
                return report(workflow, request, snapshot, List.of(), Set.of(), start);
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
        if (Skills.find(skill, mode).isEmpty()) {
            throw SkillOutcome.unknown(skill, mode);
        }
        try (OpenedWorkspace opened = OpenedWorkspace.open(request.workspace());
                WorkspaceLock lock = exclusive(opened)) {
            Snapshot snapshot =
                    new SnapshotReader(surroundings).read(opened, BaseChoice.of(request));
            Sequence sequence = new Sequence(snapshot.project(), request.inputs(), surroundings);
            sequence.run(List.of(new SkillStep(skill, mode, "", false, StepCondition.ALWAYS)));
            return new SkillOutcome(
                    sequence.steps().get(0),
                    List.copyOf(sequence.documents()),
                    snapshot.notes(),
                    DocumentChange.of(opened.workspace()));
        }
    }

    /**
     * What a conclusion makes of all that the workspace has now, whatever changed last.
     *
     * @throws BadInputException if the workspace can't be worked with
     */
    public <T> T inspect(Path folder, Function<Project, T> conclusion) {
        try (OpenedWorkspace opened = OpenedWorkspace.open(folder);
                WorkspaceLock lock = shared(opened)) {
            Snapshot snapshot = new SnapshotReader(surroundings).read(opened, BaseChoice.nothing());
            snapshot.notes().forEach(surroundings.progress()::note);
            return conclusion.apply(snapshot.project());
        }
    }

    private static void checkInputs(Workflow workflow, Request request, OpenedWorkspace opened) {
        List<Fault> faults =
                new ArrayList<>(
                        InputCheck.faults(workflow, request.inputs(), opened::proposedRelease));
        opened.unknownBase(request.inputs().getOrDefault("base", "")).ifPresent(faults::add);
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
