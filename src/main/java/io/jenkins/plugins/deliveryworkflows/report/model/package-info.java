/** What a report says, as immutable data; the shape of {@code report.json}. */
package io.jenkins.plugins.deliveryworkflows.report.model;
