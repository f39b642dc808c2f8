/** What happened to the sources since the revision that they are compared with. */
package io.jenkins.plugins.deliveryworkflows.analysis.history;
