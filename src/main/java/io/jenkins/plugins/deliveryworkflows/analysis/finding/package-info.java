/** What an audit finds: identities that survive moved lines and renamed files, and what counts. */
package io.jenkins.plugins.deliveryworkflows.analysis.finding;
