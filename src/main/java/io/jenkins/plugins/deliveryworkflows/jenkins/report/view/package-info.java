/** What the pages of reports show, computed so that a view has nothing to decide. */
package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;
