package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.jenkins.report.view.TrendChart;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.view.TrendPoint;
import java.util.List;

/**
 * One report in the course of a job's builds.
 *
 * @param latest what the newest build says
 * @param points the newest first, at least one
 */
public record JobReport(ReportSummary latest, List<TrendPoint> points) {

    public JobReport {
        points = List.copyOf(points);
    }

    /** The newest build's. */
    public TrendPoint newest() {
        return points.get(0);
    }

    public TrendChart chart() {
        return TrendChart.of(points);
    }
}
