package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.view.TrendPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of a job's last builds, from what the builds' own records keep of them: no report is
 * read.
 */
final class ReportHistory {

    /** How far back it looks. */
    private static final int BUILDS = 50;

    private ReportHistory() {}

    /** The course of each report by its name, the newest build first. */
    static List<JobReport> of(Job<?, ?> job) {
        Map<String, List<TrendPoint>> points = new LinkedHashMap<>();
        Map<String, ReportSummary> latest = new LinkedHashMap<>();
        Run<?, ?> run = job.getLastBuild();
        for (int i = 0; i < BUILDS && run != null; i++, run = run.getPreviousBuild()) {
            for (ReportSummary summary : reports(run)) {
                latest.putIfAbsent(summary.getId(), summary);
                points.computeIfAbsent(summary.getId(), id -> new ArrayList<>())
                        .add(point(run, summary));
            }
        }
        return latest.entrySet().stream()
                .map(entry -> new JobReport(entry.getValue(), points.get(entry.getKey())))
                .toList();
    }

    /** The newest build before this one that has a report of the same name. */
    static Optional<Run<?, ?>> before(Run<?, ?> build, String id) {
        Run<?, ?> run = build.getPreviousBuild();
        for (int i = 0; i < BUILDS && run != null; i++, run = run.getPreviousBuild()) {
            if (reports(run).stream().anyMatch(summary -> summary.getId().equals(id))) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    private static List<ReportSummary> reports(Run<?, ?> run) {
        ExitCriteriaAction action = run.getAction(ExitCriteriaAction.class);
        return action == null ? List.of() : action.getReports();
    }

    private static TrendPoint point(Run<?, ?> run, ReportSummary summary) {
        return new TrendPoint(
                run.getNumber(),
                run.getDisplayName(),
                run.getNumber() + "/" + summary.getUrl(),
                summary.isReady(),
                summary.getPassing(),
                summary.getCriteria(),
                summary.getFindings().values().stream().mapToInt(Integer::intValue).sum(),
                summary.getJudgedAt());
    }
}
