/** What is known of each service that somebody may have to bring back at night. */
package io.jenkins.plugins.deliveryworkflows.analysis.runbook;
