/** What other scanners found, read from their SARIF files. */
package io.jenkins.plugins.deliveryworkflows.analysis.sarif;
