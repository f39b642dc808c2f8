package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportSummary;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;

/** A report that lets pass, in the build that published it. */
public record AcceptedReport(Report report, ReportSummary summary, Run<?, ?> run) {}
