/** Chooses which files of other tools speak of the sources as they are now. */
package io.jenkins.plugins.deliveryworkflows.analysis.results;
