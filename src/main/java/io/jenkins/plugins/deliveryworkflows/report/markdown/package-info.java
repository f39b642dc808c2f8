/** The report as a comment on a pull request. */
package io.jenkins.plugins.deliveryworkflows.report.markdown;
