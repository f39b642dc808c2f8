/** Reports of a verdict: one model, and a writer for each format. */
package io.jenkins.plugins.deliveryworkflows.report;
