package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.results.ResultFileSelection;
import io.jenkins.plugins.deliveryworkflows.facts.ScanStatistics;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleCatalog;
import io.jenkins.plugins.deliveryworkflows.report.model.ActionItem;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.NextActions;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Part;
import io.jenkins.plugins.deliveryworkflows.report.model.PolicyUse;
import io.jenkins.plugins.deliveryworkflows.report.model.PolicyUse.AttemptToLoosen;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.ResultFile;
import io.jenkins.plugins.deliveryworkflows.report.model.Revision;
import io.jenkins.plugins.deliveryworkflows.report.model.Scan;
import io.jenkins.plugins.deliveryworkflows.report.model.Source;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.report.model.Tool;
import io.jenkins.plugins.deliveryworkflows.report.model.Waiver;
import io.jenkins.plugins.deliveryworkflows.report.model.WorkflowReference;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowDigest;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts together everything that a verdict rests on. */
final class ReportAssembler {

    private static final int EXAMPLES = 5;
    private static final Map<String, String> RULES = Map.of("built-in", RuleCatalog.version());

    private final Workflow workflow;
    private final Request request;
    private final Snapshot snapshot;
    private final Surroundings surroundings;

    ReportAssembler(
            Workflow workflow, Request request, Snapshot snapshot, Surroundings surroundings) {
        this.workflow = workflow;
        this.request = request;
        this.snapshot = snapshot;
        this.surroundings = surroundings;
    }

    /**
     * @param documents that the steps are answerable for
     */
    Report assemble(
            List<Step> steps,
            Set<String> documents,
            List<JudgedCriterion> criteria,
            List<Waiver> waivers,
            Instant start,
            Instant end) {
        Optional<AuditMode> audit = ReportedFindings.audit(workflow);
        List<ActionItem> items = ReportedActionItems.of(snapshot.project());
        return new Report(
                Report.SCHEMA_VERSION,
                Tool.current(),
                new WorkflowReference(workflow.id(), workflow.name(), WorkflowDigest.of(workflow)),
                request.inputs(),
                Judgement.verdict(workflow, criteria, steps),
                start,
                end,
                source(),
                policy(),
                scan(audit),
                results(),
                outputs(documents),
                steps,
                criteria,
                NextActions.of(criteria),
                audit.map(mode -> ReportedFindings.of(snapshot.project(), mode))
                        .orElse(Findings.NONE),
                items,
                waivers,
                ReportedActionItems.risk(snapshot.project(), items, start),
                audit.isPresent() ? Set.of() : Set.of(Part.FINDINGS));
    }

    private List<ResultFile> results() {
        return ResultFileSelection.of(snapshot.project()).read().stream()
                .map(file -> new ResultFile(file.path(), file.kind().id(), file.sha256()))
                .toList();
    }

    private Source source() {
        Optional<GitRepository> git = snapshot.repository();
        return new Source(
                git.flatMap(GitRepository::head).orElse(""),
                git.flatMap(GitRepository::branch).orElse(""),
                snapshot.project().sources().dirty(),
                snapshot.project().sources().digest(),
                revision(snapshot.project().changes().base()),
                revision(snapshot.trusted().trust()));
    }

    private static Revision revision(
            io.jenkins.plugins.deliveryworkflows.workspace.git.Revision found) {
        return new Revision(found.revision(), found.commit().orElse(""), found.how());
    }

    private PolicyUse policy() {
        List<AttemptToLoosen> attempts =
                snapshot.attempts().stream()
                        .map(
                                change ->
                                        new AttemptToLoosen(
                                                change.path(), change.line(), change.message()))
                        .toList();
        return new PolicyUse(snapshot.trusted().files().digest(), RULES, attempts);
    }

    private Scan scan(Optional<AuditMode> audit) {
        ScanStatistics statistics = snapshot.scan();
        List<String> notes = new ArrayList<>(snapshot.notes());
        notes.addAll(ReportNotes.of(snapshot.project(), audit));
        return new Scan(
                statistics.files(),
                statistics.read(),
                statistics.cached(),
                statistics.skipped().entrySet().stream()
                        .map(
                                e ->
                                        new Scan.Skipped(
                                                e.getKey(),
                                                e.getValue().size(),
                                                e.getValue().stream().limit(EXAMPLES).toList()))
                        .toList(),
                notes);
    }

    private List<OutputDocument> outputs(Set<String> documents) {
        Set<String> paths = new TreeSet<>(snapshot.outputs());
        paths.addAll(documents);
        return paths.stream().flatMap(path -> output(path).stream()).toList();
    }

    private Optional<OutputDocument> output(String path) {
        return snapshot.project()
                .workspace()
                .read(path, SnapshotReader.LARGEST_DOCUMENT)
                .map(bytes -> new OutputDocument(path, Digest.sha256(bytes), state(path, bytes)));
    }

    private OutputDocument.State state(String path, byte[] bytes) {
        return snapshot.project().committed().has(path, bytes)
                ? OutputDocument.State.COMMITTED
                : OutputDocument.State.DRAFT;
    }
}
