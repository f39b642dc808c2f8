package io.jenkins.plugins.deliveryworkflows.report;

import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.model.ActionItem;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.NextActions;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument.State;
import io.jenkins.plugins.deliveryworkflows.report.model.Part;
import io.jenkins.plugins.deliveryworkflows.report.model.PolicyUse;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.ResultFile;
import io.jenkins.plugins.deliveryworkflows.report.model.Revision;
import io.jenkins.plugins.deliveryworkflows.report.model.Risk;
import io.jenkins.plugins.deliveryworkflows.report.model.Scan;
import io.jenkins.plugins.deliveryworkflows.report.model.Source;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.report.model.Tool;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import io.jenkins.plugins.deliveryworkflows.report.model.Waiver;
import io.jenkins.plugins.deliveryworkflows.report.model.WorkflowReference;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult.OpenQuestion;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports as a run of release readiness makes them. */
public final class SampleReports {

    /** What a hostile repository may put into every text that a report shows. */
    public static final String HOSTILE =
            "<script>alert(1)</script> \"><img src=x onerror=alert(2)> ${7*7} &amp; ]]> --> @everyone"
                    + " [click](https://evil.example) | `a` # https://evil.example/x \u001b[31mred"
                    + "\u0000 \u202Eevil end";

    private static final String LONG_PATH =
            "services/billing/src/main/java/com/example/billing/invoicing/adapters/persistence/"
                    + "InvoiceSettlementReconciliationRepositoryCustomImplementation.java";
    private static final String SHA =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String COMMIT = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private SampleReports() {}

    /** The context pack is there but edited, the rest isn't available, text is hostile. */
    public static Report notReady() {
        List<JudgedCriterion> criteria =
                List.of(
                        JudgedCriterion.of(
                                "context-pack-refreshed",
                                "Context pack refreshed.",
                                CriterionResult.notMet(
                                        List.of(
                                                new Reason(
                                                        "block-differs",
                                                        "2 managed blocks differ from what the sources say now",
                                                        new Place("docs/api/index.md", 14),
                                                        new Place(
                                                                "docs/backend/database/schema.md",
                                                                31)),
                                                new Reason(
                                                        "drift",
                                                        "OpenAPI names GET /invoices/{id}/settle, which no code serves",
                                                        new Place(
                                                                "services/billing/openapi.yaml",
                                                                212))),
                                        packEvidence(),
                                        List.of(
                                                new NextAction(
                                                        "Refresh the context pack, then commit the documents",
                                                        "",
                                                        0,
                                                        NextAction.UNASSIGNED,
                                                        "delivery-workflows skill context-preflight"),
                                                new NextAction(
                                                        "Remove the operation or serve it: "
                                                                + HOSTILE,
                                                        "services/billing/openapi.yaml",
                                                        212,
                                                        "@acme/billing",
                                                        ""),
                                                new NextAction(
                                                        "Name the owner of the settlement repository",
                                                        LONG_PATH,
                                                        48,
                                                        "@acme/billing",
                                                        "")))),
                        notAvailable(
                                "security-posture-updated",
                                "Security posture updated with findings."),
                        notAvailable(
                                "release-notes-and-runbooks-updated",
                                "Release notes and runbooks updated."),
                        notAvailable("action-items-logged", "Action items logged."));
        return report(
                Verdict.NOT_READY,
                new Source(
                        COMMIT,
                        "release/2.3 \uD800 " + HOSTILE,
                        true,
                        SHA,
                        new Revision(
                                "billing-2.2.1",
                                "8f14e45fceea167a5a36dedd4bea2543ca9d1f70",
                                "highest release tag reachable from HEAD"),
                        new Revision("HEAD", COMMIT, "trust: self, no default branch resolves")),
                new PolicyUse(
                        SHA,
                        Map.of("context-pack", "1"),
                        List.of(
                                new PolicyUse.AttemptToLoosen(
                                        ".delivery/policy.yml",
                                        3,
                                        "failOn: CRITICAL → NONE is not applied"))),
                steps(),
                criteria,
                SampleFindings.mixed(LONG_PATH, HOSTILE),
                SampleFindings.actionItems(LONG_PATH, HOSTILE),
                SampleFindings.waivers(HOSTILE),
                new Risk(List.of(new Risk.Churn(LONG_PATH, 41)), List.of("AI-1f3870be")));
    }

    /** Every criterion is met, waived or not applicable. */
    public static Report ready() {
        Waiver waiver =
                new Waiver(
                        "security-posture-updated",
                        "release-readiness",
                        "",
                        "",
                        "Scanner licence renewed on Monday, last scan was clean",
                        "ada@example.com",
                        "2026-04-30",
                        true,
                        "in the trust revision, not expired");
        List<JudgedCriterion> criteria =
                List.of(
                        JudgedCriterion.of(
                                "context-pack-refreshed",
                                "Context pack refreshed.",
                                CriterionResult.met(packEvidence())),
                        new JudgedCriterion(
                                "security-posture-updated",
                                "Security posture updated with findings.",
                                Status.WAIVED,
                                List.of(new Reason("not-rescanned", "trivy's results are stale")),
                                List.of(),
                                Optional.of(waiver),
                                List.of()),
                        new JudgedCriterion(
                                "release-notes-and-runbooks-updated",
                                "Release notes and runbooks updated.",
                                Status.NOT_APPLICABLE,
                                List.of(new Reason("no-service", "There is no service here")),
                                List.of(),
                                Optional.empty(),
                                List.of()),
                        JudgedCriterion.of(
                                "action-items-logged",
                                "Action items logged.",
                                CriterionResult.met(
                                        List.of(
                                                new Evidence(
                                                        Evidence.Kind.HUMAN,
                                                        "docs/Action_Items.md",
                                                        9,
                                                        "AI-1f3870be is owned by @acme/billing")))));
        return report(
                Verdict.READY,
                new Source(
                        COMMIT,
                        "main",
                        false,
                        SHA,
                        new Revision("billing-2.2.1", COMMIT, "given by --base"),
                        new Revision("HEAD", COMMIT, "HEAD is on the default branch")),
                new PolicyUse(SHA, Map.of("built-in", "0123456789ab"), List.of()),
                steps().subList(0, 1),
                criteria,
                SampleFindings.of(
                        List.of(
                                SampleFindings.finding(
                                                "F-0cc175b9",
                                                "java-sql-concatenation",
                                                "A value is joined into an SQL text",
                                                "HIGH",
                                                "baselined")
                                        .at(LONG_PATH, 77)
                                        .build())),
                List.of(),
                List.of(waiver),
                Risk.NONE);
    }

    /** Nothing but what must be there. */
    public static Report minimal() {
        Revision none = new Revision("", "", "no git");
        return new Report(
                Report.SCHEMA_VERSION,
                Tool.current(),
                new WorkflowReference("release-readiness", "Release Readiness Workflow", SHA),
                Map.of(),
                Verdict.NOT_READY,
                Instant.parse("2026-03-02T09:30:00Z"),
                Instant.parse("2026-03-02T09:30:00Z"),
                new Source("", "", true, SHA, none, none),
                new PolicyUse("", Map.of(), List.of()),
                Scan.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Findings.NONE,
                List.of(),
                List.of(),
                Risk.NONE,
                EnumSet.allOf(Part.class));
    }

    /** One criterion that asks for one thing. */
    public static Report withNextAction(NextAction action) {
        return asking(List.of(action));
    }

    /** One criterion that asks for many things at great length. */
    public static Report withNextActions(int number, String text) {
        return asking(
                IntStream.range(0, number)
                        .mapToObj(i -> new NextAction(text, "src/a.py", i, "@acme/billing", ""))
                        .toList());
    }

    private static Report asking(List<NextAction> actions) {
        List<JudgedCriterion> criteria =
                List.of(
                        JudgedCriterion.of(
                                "action-items-logged",
                                "Action items logged.",
                                CriterionResult.notMet(
                                        List.of(new Reason("row-missing", actions.get(0).text())),
                                        List.of(),
                                        actions)));
        return report(
                Verdict.NOT_READY,
                minimal().source(),
                minimal().policy(),
                List.of(),
                criteria,
                Findings.NONE,
                List.of(),
                List.of(),
                Risk.NONE);
    }

    /** Many findings, each with much to say. */
    public static Report withFindings(int number, String text) {
        return report(
                Verdict.NOT_READY,
                minimal().source(),
                minimal().policy(),
                List.of(),
                List.of(),
                SampleFindings.many(number, text),
                List.of(),
                List.of(),
                Risk.NONE);
    }

    private static JudgedCriterion notAvailable(String id, String text) {
        return JudgedCriterion.of(
                id,
                text,
                CriterionResult.notMet(
                        List.of(
                                new Reason(
                                        Reason.NOT_AVAILABLE,
                                        "This version can't decide this criterion yet")),
                        List.of(),
                        List.of(
                                new NextAction(
                                        "Decide by hand what this version can't, or update the product",
                                        "",
                                        0,
                                        NextAction.UNASSIGNED,
                                        "delivery-workflows --version"))));
    }

    private static List<Evidence> packEvidence() {
        return List.of(
                new Evidence(
                        Evidence.Kind.DERIVED,
                        "docs/architecture/context.json",
                        0,
                        "3 services, 41 endpoints, 12 tables, 18 variables"),
                new Evidence(
                        Evidence.Kind.DERIVED,
                        "docs/api/index.md",
                        14,
                        "block endpoints: stored and recomputed differ"),
                new Evidence(Evidence.Kind.CHANGE, LONG_PATH, 48, "route added: " + HOSTILE));
    }

    private static List<Step> steps() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("endpoints", 41);
        counts.put("tables", 12);
        counts.put("variables", 18);
        return List.of(
                new Step(
                        "context-preflight",
                        "",
                        "rebuild context pack.",
                        Step.Status.DONE,
                        "",
                        1840,
                        List.of(
                                "docs/api/index.md",
                                "docs/architecture/context.json",
                                "docs/architecture/context.md",
                                "docs/backend/database/schema.md"),
                        counts,
                        List.of("2 routes are built at run time and can't be listed"),
                        List.of(
                                new OpenQuestion(
                                        "docs/architecture/context.md",
                                        22,
                                        "@acme/billing",
                                        "Which system settles invoices? " + HOSTILE))),
                skipped(
                        "planner",
                        "release",
                        "confirm scope, risk register, and release timeline."),
                skipped("audit", "release", "security + quality + compliance checks."),
                skipped("test-generator", "high-risk", "ensure coverage for high-risk paths."),
                skipped("docs-writer", "release", "update runbooks, ADRs, and release notes."));
    }

    private static Step skipped(String skill, String mode, String instruction) {
        return new Step(
                skill,
                mode,
                instruction,
                Step.Status.SKIPPED,
                Reason.NOT_AVAILABLE,
                0,
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static Report report(
            Verdict verdict,
            Source source,
            PolicyUse policy,
            List<Step> steps,
            List<JudgedCriterion> criteria,
            Findings findings,
            List<ActionItem> actionItems,
            List<Waiver> waivers,
            Risk risk) {
        return new Report(
                Report.SCHEMA_VERSION,
                Tool.current(),
                new WorkflowReference("release-readiness", "Release Readiness Workflow", SHA),
                Map.of("release", "billing-2.3.0"),
                verdict,
                Instant.parse("2026-03-02T09:30:00Z"),
                Instant.parse("2026-03-02T09:30:02.314Z"),
                source,
                policy,
                new Scan(
                        1312,
                        96,
                        1180,
                        List.of(
                                new Scan.Skipped("binary", 31, List.of("docs/logo.png")),
                                new Scan.Skipped("too-large", 1, List.of("data/zip-codes.sql")),
                                new Scan.Skipped("vendored", 4, List.of("web/vendor/jquery.js"))),
                        List.of(
                                "models/scoring.onnx is a Git LFS pointer: its content isn't here",
                                "The submodule libs/money wasn't entered")),
                List.of(new ResultFile("build/trivy.sarif", "sarif", SHA)),
                List.of(
                        new OutputDocument("docs/api/index.md", SHA, State.DRAFT),
                        new OutputDocument("docs/architecture/context.json", SHA, State.DRAFT),
                        new OutputDocument("docs/architecture/context.md", SHA, State.COMMITTED),
                        new OutputDocument("docs/backend/database/schema.md", SHA, State.DRAFT)),
                steps,
                criteria,
                NextActions.of(criteria),
                findings,
                actionItems,
                waivers,
                risk,
                Set.of());
    }
}
