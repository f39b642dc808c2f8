package io.jenkins.plugins.deliveryworkflows.report;

import io.jenkins.plugins.deliveryworkflows.report.model.Report;

/** Renders a report in one format, as text; equal reports give equal text. */
@FunctionalInterface
public interface ReportWriter {

    String write(Report report);
}
