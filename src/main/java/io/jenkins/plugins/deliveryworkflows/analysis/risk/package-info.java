/** What may go wrong with a release, as far as its changes tell. */
package io.jenkins.plugins.deliveryworkflows.analysis.risk;
