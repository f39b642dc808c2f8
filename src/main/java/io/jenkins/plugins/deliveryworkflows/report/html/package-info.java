/** The report as one HTML page. */
package io.jenkins.plugins.deliveryworkflows.report.html;
