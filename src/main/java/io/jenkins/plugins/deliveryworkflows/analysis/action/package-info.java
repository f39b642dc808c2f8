/** What has to be on the list of action items, and why. */
package io.jenkins.plugins.deliveryworkflows.analysis.action;
