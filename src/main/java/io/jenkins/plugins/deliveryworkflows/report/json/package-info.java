/** {@code report.json}: the contract with other programs. */
package io.jenkins.plugins.deliveryworkflows.report.json;
