/** The report on a terminal. */
package io.jenkins.plugins.deliveryworkflows.report.text;
