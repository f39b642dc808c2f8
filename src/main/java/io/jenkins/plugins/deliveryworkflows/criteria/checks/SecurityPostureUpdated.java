package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Dispositions;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.analysis.sarif.ScannerResults;
import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Explanation;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.render.security.PostureDocument;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Every finding recomputed now stands in the posture document, somebody decided about each new
 * grave one, and none blocks the release.
 */
public final class SecurityPostureUpdated implements Criterion {

    static final String BLOCKING = "blocking-finding";
    static final String NOT_SCANNED = "scanner-missing";

    private static final String AUDIT = "delivery-workflows skill audit --mode release";

    @Override
    public String id() {
        return "security-posture-updated";
    }

    @Override
    public CriterionResult judge(CriterionContext context) {
        Project project = context.project();
        Decision decision = new Decision();
        for (Reason reason :
                StoredDocument.compare(project, PostureDocument.of(project, AuditMode.RELEASE))) {
            decision.fails(reason, StoredDocument.nextAction(project, reason, AUDIT));
        }
        ComparedRange.demand(project, decision);
        SbomCheck.decide(project, AUDIT, decision);
        demandScanners(project, decision);
        Findings findings = Findings.of(project).ofKinds(AuditMode.RELEASE.kinds());
        Dispositions dispositions =
                Dispositions.of(project)
                        .withWaived(
                                finding ->
                                        context.waivers()
                                                .covering(id(), finding.id(), finding.fingerprint())
                                                .isPresent());
        DispositionCheck check = new DispositionCheck(dispositions, decision);
        for (Finding finding : findings.open()) {
            boolean blocks =
                    finding.severity().atLeast(project.policy().failOn())
                            && !dispositions.isSettled(finding);
            if (blocks) {
                block(finding, decision);
            }
            // What only its removal settles needs nobody's decision besides.
            if (!blocks || Dispositions.maySettle(finding)) {
                check.judge(finding);
            }
        }
        decision.derived(summary(findings));
        return decision.result();
    }

    private static void demandScanners(Project project, Decision decision) {
        for (String scanner : project.policy().requiredScanners()) {
            if (!ScannerResults.of(project).tools().contains(scanner.toLowerCase(Locale.ROOT))) {
                decision.fails(
                        NOT_SCANNED,
                        "the policy requires " + scanner + ", which left no fresh SARIF file",
                        new Place(ControlFiles.POLICY, 0),
                        "Run " + scanner + " and let it write a .sarif file into the workspace",
                        project.ownerOf(ControlFiles.POLICY),
                        "");
            }
        }
    }

    private static String summary(Findings findings) {
        long fresh = findings.all().stream().filter(Finding::isNew).count();
        return findings.open().size()
                + " open findings, "
                + fresh
                + " of them new; "
                + (findings.all().size() - findings.open().size())
                + " baselined or allowed";
    }

    private static void block(Finding finding, Decision decision) {
        Place place = new Place(finding.path(), finding.sighting().line());
        decision.fails(
                BLOCKING,
                finding.id()
                        + " is "
                        + finding.severity()
                        + " and open: "
                        + finding.sighting().title()
                        + " in "
                        + finding.path(),
                place,
                finding.sighting().secret()
                        ? "Take the secret out, and revoke it where it was issued"
                        : finding.sighting().recommendation().replaceFirst("\\.$", ""),
                finding.owner(),
                "");
    }

    @Override
    public Explanation explanation() {
        Map<String, String> codes = new LinkedHashMap<>(StoredDocument.codes());
        codes.put(
                SbomCheck.DIFFERS,
                "the SBOM has other components than the lock files, or isn't there");
        codes.put(NOT_SCANNED, "a scanner that the policy requires left no fresh SARIF file");
        codes.put(BLOCKING, "an open finding of the policy's failOn severity or above");
        codes.putAll(ComparedRange.codes());
        codes.putAll(DispositionCheck.codes());
        return new Explanation(
                """
                Every finding of the security, quality and compliance rules, recomputed at this moment, stands in
                docs/security/posture.md with its severity. Each new one of HIGH or above has a Disposition by a named
                owner: fix, or mitigated, false-positive or accepted with a Reason. No open finding of the policy's
                failOn severity or above is left outside the trusted baseline; a CRITICAL one and a secret are settled
                by their removal, a waiver, or audit.allow in the policy only. The SBOM matches the lock files.""",
                """
                Run: %s
                Then read docs/security/posture.md from the top: mend the code, or fill Disposition, Reason and Owner."""
                        .formatted(AUDIT),
                codes);
    }
}
