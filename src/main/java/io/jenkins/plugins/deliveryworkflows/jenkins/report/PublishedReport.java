package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;

/**
 * A report that stands in its build now.
 *
 * @param consequence what it does to the build: the stricter of what was asked for and the policy;
 *     {@link Policy.Gate#REPORT} where it is READY
 */
public record PublishedReport(ReportSummary summary, Report report, Policy.Gate consequence) {}
