/** The findings of a report as SARIF 2.1.0. */
package io.jenkins.plugins.deliveryworkflows.report.sarif;
