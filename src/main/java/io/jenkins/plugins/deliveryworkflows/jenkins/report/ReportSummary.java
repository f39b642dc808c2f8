package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.Distrust;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the build's own record keeps of one published report; all else is read from its file.
 *
 * <p>Saved with the build, so it holds nothing but strings, numbers and lists of them.
 */
public final class ReportSummary {

    private static final Set<Status> PASSING =
            Set.of(Status.MET, Status.WAIVED, Status.NOT_APPLICABLE);

    private final String id;
    private final String workflow;
    private final String workflowName;
    private final String verdict;
    private final int passing;
    private final int criteria;
    private final String commit;
    private final String sourceDigest;
    private final long judgedAt;
    private final String sha256;
    private final ArrayList<String> distrust;

    /**
     * @param id the report's name in this build, one safe segment
     * @param commit the commit that the build checked out, as the controller knows it; empty where
     *     it doesn't
     * @param sha256 of the stored {@code report.json}
     * @param distrust why a gate should not rely on it, codes of {@link Distrust}; none where it
     *     may
     */
    ReportSummary(String id, Report report, String commit, String sha256, List<String> distrust) {
        this.id = id;
        this.workflow = report.workflow().id();
        this.workflowName = report.workflow().name();
        this.verdict = report.verdict().name();
        this.passing =
                (int)
                        report.criteria().stream()
                                .filter(criterion -> PASSING.contains(criterion.status()))
                                .count();
        this.criteria = report.criteria().size();
        this.commit = commit;
        this.sourceDigest = report.source().sourceDigest();
        this.judgedAt = report.finishedAt().toEpochMilli();
        this.sha256 = sha256;
        this.distrust = new ArrayList<>(distrust);
    }

    public String getId() {
        return id;
    }

    /** The workflow's id. */
    public String getWorkflow() {
        return workflow;
    }

    public String getWorkflowName() {
        return workflowName;
    }

    public boolean isReady() {
        return verdict.equals(Verdict.READY.name());
    }

    /** Criteria that don't stand in the way: met, waived or not applicable. */
    public int getPassing() {
        return passing;
    }

    /** All criteria of the workflow. */
    public int getCriteria() {
        return criteria;
    }

    /** The commit that the controller saw checked out, empty where it saw none. */
    public String getCommit() {
        return commit;
    }

    public String getSourceDigest() {
        return sourceDigest;
    }

    /** Milliseconds since 1970 in UTC. */
    public long getJudgedAt() {
        return judgedAt;
    }

    /** SHA-256 of the stored report, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    /** Why a gate should not rely on it, one sentence each; empty where it may. */
    public List<String> getDistrust() {
        return distrust.stream().map(Distrust::sentence).toList();
    }

    /** Why a gate should not rely on it, as codes of {@link Distrust}. */
    public List<String> getDistrustCodes() {
        return List.copyOf(distrust);
    }
}
