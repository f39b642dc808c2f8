package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Dispositions;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRow;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRows;
import io.jenkins.plugins.deliveryworkflows.analysis.sarif.ScannerResults;
import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Explanation;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.render.security.PostureDocument;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every finding recomputed now stands in the posture document, somebody decided about each new
 * grave one, and none blocks the release.
 */
public final class SecurityPostureUpdated implements Criterion {

    static final String UNDECIDED = "no-disposition";
    static final String NO_OWNER = "no-owner";
    static final String WEAK_REASON = "weak-reason";
    static final String UNKNOWN_DISPOSITION = "unknown-disposition";
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
        for (Finding finding : findings.open()) {
            block(project, finding, dispositions, decision);
            if (finding.isNew() && finding.severity().atLeast(Severity.HIGH)) {
                demandDisposition(finding, dispositions, decision);
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

    private static void block(
            Project project, Finding finding, Dispositions dispositions, Decision decision) {
        if (!finding.severity().atLeast(project.policy().failOn())
                || dispositions.isSettled(finding)) {
            return;
        }
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

    private static void demandDisposition(
            Finding finding, Dispositions dispositions, Decision decision) {
        Optional<PostureRow> row = dispositions.row(finding);
        if (row.isEmpty()) {
            return;
        }
        Place place = new Place(PostureRows.PATH, row.get().line());
        String disposition = row.get().disposition();
        boolean settling = Dispositions.SETTLING.contains(disposition);
        if (disposition.isEmpty()) {
            decision.fails(
                    UNDECIDED,
                    finding.id()
                            + " ("
                            + finding.sighting().title()
                            + " in "
                            + finding.path()
                            + ") is new and nobody decided about it",
                    place,
                    "Decide about " + finding.id() + " in its column Disposition",
                    row.get().owner(),
                    "fix");
        } else if (!settling && !disposition.equals(Dispositions.FIX)) {
            decision.fails(
                    UNKNOWN_DISPOSITION,
                    "the disposition of "
                            + finding.id()
                            + " is none of fix, "
                            + String.join(", ", Dispositions.SETTLING),
                    place,
                    "Choose one for " + finding.id(),
                    row.get().owner(),
                    "fix");
        } else if (settling && !Dispositions.isReason(row.get().reason())) {
            decision.fails(
                    WEAK_REASON,
                    finding.id() + " is called " + disposition + " without a reason",
                    place,
                    "Say in the column Reason why "
                            + finding.id()
                            + " is "
                            + disposition
                            + ", in a full sentence",
                    row.get().owner(),
                    "");
        } else {
            decision.human(
                    PostureRows.PATH,
                    row.get().line(),
                    finding.id() + " " + disposition + " by " + row.get().owner());
        }
        if (isNobody(row.get().owner())) {
            decision.fails(
                    NO_OWNER,
                    finding.id() + " has no owner",
                    place,
                    "Name an owner of "
                            + finding.id()
                            + " in its row, or of its path in CODEOWNERS",
                    Project.UNASSIGNED,
                    "");
        }
    }

    static boolean isNobody(String owner) {
        return owner.isBlank() || owner.equalsIgnoreCase(Project.UNASSIGNED);
    }

    @Override
    public Explanation explanation() {
        Map<String, String> codes = new LinkedHashMap<>(StoredDocument.codes());
        codes.put(
                SbomCheck.DIFFERS,
                "the SBOM has other components than the lock files, or isn't there");
        codes.put(NOT_SCANNED, "a scanner that the policy requires left no fresh SARIF file");
        codes.put(BLOCKING, "an open finding of the policy's failOn severity or above");
        codes.put(UNDECIDED, "a new finding of HIGH or above that nobody decided about");
        codes.put(
                UNKNOWN_DISPOSITION,
                "the Disposition cell says none of fix, mitigated, false-positive, accepted");
        codes.put(
                WEAK_REASON,
                "mitigated, false-positive or accepted without a reason of 20 characters and three words");
        codes.put(NO_OWNER, "a new finding of HIGH or above whose Owner cell names nobody");
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
