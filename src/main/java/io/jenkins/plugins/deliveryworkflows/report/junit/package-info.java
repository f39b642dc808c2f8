/** The report as a test result, for tools that show those. */
package io.jenkins.plugins.deliveryworkflows.report.junit;
