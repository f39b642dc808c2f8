package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.Distrust;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jenkins.model.Jenkins;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/**
 * What the build's own record keeps of one published report; all else is read from its file.
 *
 * <p>Saved with the build, so it holds nothing but strings, numbers and lists of them, each text
 * cut to a length.
 */
@ExportedBean(defaultVisibility = 2)
public final class ReportSummary {

    private static final Set<Status> PASSING =
            Set.of(Status.MET, Status.WAIVED, Status.NOT_APPLICABLE);

    private static final Set<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Enum::name).collect(Collectors.toSet());

    private static final int SHOWN_ACTIONS = 3;
    private static final int SHOWN_TEXT = 120;

    private final String id;
    private final String workflow;
    private final String workflowName;
    private final String subject;
    private final String verdict;
    private final int passing;
    private final int criteria;
    private final LinkedHashMap<String, String> statuses;
    private final LinkedHashMap<String, Integer> findings;
    private final ArrayList<String> nextActions;
    private final String commit;
    private final String sourceDigest;
    private final long judgedAt;
    private final long publishedAt;
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
        this.workflowName = shortened(report.workflow().name());
        this.subject = subject(report);
        this.verdict = report.verdict().name();
        this.statuses = new LinkedHashMap<>();
        report.criteria().forEach(one -> statuses.put(one.id(), one.status().name()));
        this.passing =
                (int)
                        report.criteria().stream()
                                .filter(criterion -> PASSING.contains(criterion.status()))
                                .count();
        this.criteria = report.criteria().size();
        this.findings = new LinkedHashMap<>(report.findings().counts());
        // Severities are words of ours: an agent has no say in what else stands in the record.
        this.findings.keySet().retainAll(SEVERITIES);
        this.nextActions = new ArrayList<>(firstActions(report.nextActions()));
        this.commit = commit;
        this.sourceDigest = report.source().sourceDigest();
        this.judgedAt = report.finishedAt().toEpochMilli();
        this.publishedAt = System.currentTimeMillis();
        this.sha256 = sha256;
        this.distrust = new ArrayList<>(distrust);
    }

    /** What a report is about, as summaries name it. */
    static String subject(Report report) {
        return shortened(Words.subject(report));
    }

    private static List<String> firstActions(List<NextAction> actions) {
        return actions.stream()
                .limit(SHOWN_ACTIONS)
                .map(action -> shortened(action.text()))
                .toList();
    }

    private static String shortened(String text) {
        String line = VisibleText.line(text);
        return line.codePointCount(0, line.length()) <= SHOWN_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_TEXT - 1)) + "…";
    }

    @Exported
    public String getId() {
        return id;
    }

    /** The workflow's id. */
    @Exported
    public String getWorkflow() {
        return workflow;
    }

    public String getWorkflowName() {
        return workflowName;
    }

    /** What the workflow was judged for: the values of its inputs. */
    @Exported
    public String getSubject() {
        return subject;
    }

    /** {@code READY} or {@code NOT_READY}. */
    @Exported
    public String getVerdict() {
        return verdict;
    }

    public boolean isReady() {
        return verdict.equals(Verdict.READY.name());
    }

    /** Criteria that don't stand in the way: met, waived or not applicable. */
    @Exported
    public int getPassing() {
        return passing;
    }

    /** How many criteria the workflow has. */
    @Exported
    public int getCriteria() {
        return criteria;
    }

    /** Status by the criterion's id, in the workflow's order. */
    @Exported
    public Map<String, String> getStatuses() {
        return Collections.unmodifiableMap(statuses);
    }

    /** How many findings count, by severity. */
    @Exported
    public Map<String, Integer> getFindings() {
        return Collections.unmodifiableMap(findings);
    }

    /** The first things to do, shortened. */
    @Exported
    public List<String> getNextActions() {
        return List.copyOf(nextActions);
    }

    /** The commit that the controller saw checked out, empty where it saw none. */
    @Exported
    public String getCommit() {
        return commit;
    }

    @Exported
    public String getSourceDigest() {
        return sourceDigest;
    }

    /** Milliseconds since 1970 in UTC. */
    @Exported
    public long getJudgedAt() {
        return judgedAt;
    }

    /** Milliseconds since 1970 in UTC, by the controller's clock. */
    @Exported
    public long getPublishedAt() {
        return publishedAt;
    }

    /** SHA-256 of the stored report, 64 hexadecimal digits. */
    @Exported
    public String getSha256() {
        return sha256;
    }

    /** Its page's address, from the top of Jenkins where nobody said how that is reached. */
    public String getAddress(Run<?, ?> run) {
        String root = Jenkins.get().getRootUrl();
        return (root == null ? "/" : root) + run.getUrl() + getUrl();
    }

    /** Why a gate should not rely on it, one sentence each; empty where it may. */
    @Exported
    public List<String> getDistrust() {
        return distrust.stream().map(Distrust::sentence).toList();
    }

    /** Why a gate should not rely on it, as codes of {@link Distrust}. */
    @Exported
    public List<String> getDistrustCodes() {
        return List.copyOf(distrust);
    }

    /** Where the report is shown, relative to the build's page. */
    @Exported
    public String getUrl() {
        return ExitCriteriaAction.URL + "/" + id + "/";
    }
}
