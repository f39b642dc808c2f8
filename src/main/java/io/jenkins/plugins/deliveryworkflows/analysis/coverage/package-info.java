/** Reads the coverage reports of other tools. */
package io.jenkins.plugins.deliveryworkflows.analysis.coverage;
