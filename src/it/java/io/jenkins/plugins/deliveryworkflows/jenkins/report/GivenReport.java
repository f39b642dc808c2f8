package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.NextActions;
import io.jenkins.plugins.deliveryworkflows.report.model.PolicyUse;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Revision;
import io.jenkins.plugins.deliveryworkflows.report.model.Risk;
import io.jenkins.plugins.deliveryworkflows.report.model.Scan;
import io.jenkins.plugins.deliveryworkflows.report.model.Source;
import io.jenkins.plugins.deliveryworkflows.report.model.Tool;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import io.jenkins.plugins.deliveryworkflows.report.model.WorkflowReference;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A report of release readiness that stands in a build as if an agent had judged there. */
public final class GivenReport {

    public static final String WORKFLOW = "release-readiness";
    public static final String COMMIT = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    public static final String OTHER_COMMIT = "5c936ed753dcf7fca171f65cf9e7a399acff5a15";
    public static final String DIGEST =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Map<String, List<Reason>> unmet = new LinkedHashMap<>();
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private String id = WORKFLOW;
    private String commit = COMMIT;
    private String recorded = COMMIT;
    private boolean dirty;
    private List<String> distrust = List.of();
    private Instant judgedAt = Instant.now();
    private UnaryOperator<String> written = UnaryOperator.identity();

    private GivenReport() {
        inputs.put("release", "1.0.0");
    }

    /** READY for {@link #COMMIT}, published by a build that nothing speaks against. */
    public static GivenReport ready() {
        return new GivenReport();
    }

    public GivenReport notMet(String criterion, String... messages) {
        List<Reason> reasons = new ArrayList<>();
        for (String message : messages) {
            reasons.add(new Reason("given", message));
        }
        unmet.put(criterion, reasons);
        return this;
    }

    public GivenReport id(String name) {
        this.id = name;
        return this;
    }

    /** The commit, as the agent and as Jenkins know it. */
    public GivenReport commit(String sha) {
        this.commit = sha;
        this.recorded = sha;
        return this;
    }

    /** The commit that Jenkins recorded, whatever the agent says. */
    public GivenReport recorded(String sha) {
        this.recorded = sha;
        return this;
    }

    public GivenReport input(String name, String value) {
        inputs.put(name, value);
        return this;
    }

    public GivenReport dirty() {
        this.dirty = true;
        return this;
    }

    public GivenReport distrust(String... codes) {
        this.distrust = List.of(codes);
        return this;
    }

    public GivenReport judgedAt(Instant time) {
        this.judgedAt = time;
        return this;
    }

    /** Changes the text that is published. */
    public GivenReport written(UnaryOperator<String> change) {
        this.written = change;
        return this;
    }

    public void publish(Run<?, ?> run) throws IOException {
        Report report = report();
        String json = written.apply(new JsonReport().write(report));
        String sha256 = ReportStore.of(run).write(id, json, new byte[0]);
        ExitCriteriaAction.of(run).put(new ReportSummary(id, report, recorded, sha256, distrust));
        run.save();
    }

    private Report report() {
        List<JudgedCriterion> criteria =
                WorkflowCatalog.builtIn().find(WORKFLOW).exitCriteria().stream()
                        .map(this::judged)
                        .toList();
        return new Report(
                Report.SCHEMA_VERSION,
                Tool.current(),
                new WorkflowReference(WORKFLOW, "Release Readiness Workflow", DIGEST),
                inputs,
                unmet.isEmpty() ? Verdict.READY : Verdict.NOT_READY,
                judgedAt,
                judgedAt,
                new Source(
                        commit,
                        "main",
                        dirty,
                        DIGEST,
                        new Revision("", "", "the first release"),
                        new Revision("main", commit, "the commit that Jenkins built")),
                new PolicyUse(DIGEST, Map.of(), List.of()),
                Scan.NONE,
                List.of(),
                List.of(),
                List.of(),
                criteria,
                NextActions.of(criteria),
                Findings.NONE,
                List.of(),
                List.of(),
                Risk.NONE,
                Set.of());
    }

    private JudgedCriterion judged(ExitCriterion criterion) {
        List<Reason> reasons = unmet.get(criterion.id());
        return JudgedCriterion.of(
                criterion.id(),
                criterion.text(),
                reasons == null
                        ? CriterionResult.met(List.of())
                        : CriterionResult.notMet(
                                reasons,
                                List.of(),
                                List.of(
                                        new NextAction(
                                                "Mend it", "", 0, NextAction.UNASSIGNED, ""))));
    }
}
